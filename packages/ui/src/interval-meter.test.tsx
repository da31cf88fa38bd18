import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { IntervalMeter } from "./interval-meter.tsx";

it("draws the line from the low to the high end and the dot at the estimate", () => {
  const html = renderToStaticMarkup(
    <IntervalMeter label="api / idempotency" estimate={21} low={6} high={40} />,
  );
  expect(html).toContain("left:6%;width:34%");
  expect(html).toContain("left:21%");
  expect(html).toContain('aria-valuetext="21 of 100, 90% interval from 6 to 40"');
});

it("keeps an interval that runs past the scale on the scale", () => {
  const html = renderToStaticMarkup(<IntervalMeter label="x" estimate={98} low={90} high={108} />);
  expect(html).toContain("left:90%;width:10%");
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Markdown } from "./markdown.tsx";

const render = (text: string) => renderToStaticMarkup(<Markdown>{text}</Markdown>);

describe("text of others", () => {
  it("cannot run, frame or load anything", () => {
    const html = render(
      'x <script>alert(1)</script> <img src=x onerror="alert(1)"> <iframe src="https://e.example"></iframe>\n\n![pixel](https://e.example/p.png)\n\n[go](javascript:alert(1))',
    );
    expect(html).not.toMatch(/<script|onerror|<iframe|<img|javascript:/);
    expect(html).toContain("[picture: pixel]");
  });

  it("keeps links, code, lists and tables", () => {
    const html = render("[docs](https://docs.example/a)\n\n- `one`\n\n| a |\n|---|\n| b |\n");
    expect(html).toContain('href="https://docs.example/a"');
    expect(html).toContain('rel="noopener noreferrer nofollow"');
    expect(html).toMatch(/<li>.*<code/s);
    expect(html).toContain("<td");
  });

  it("starts its headings below those of the page", () => {
    expect(render("# Title")).toMatch(/^<div[^>]*><h3/);
  });

  it("keeps its levels as a page of its own, with the anchors that a bank's criteria name", () => {
    const html = renderToStaticMarkup(
      <Markdown anchors>{"## One query or two\n\n### `F()` & co.\n\n## One query or two"}</Markdown>,
    );
    expect(html).toContain('<h2 id="one-query-or-two"');
    expect(html).toContain('<h3 id="f--co"');
    expect(html).toContain('<h2 id="one-query-or-two-1"');
  });
});

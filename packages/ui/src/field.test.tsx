import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Field } from "./field.tsx";
import { TextInput } from "./text-input.tsx";

it("ties the label, the hint and the error to the control", () => {
  const html = renderToStaticMarkup(
    <Field label="E-mail" hint="Only for signing in" error="Enter an address">
      <TextInput name="email" />
    </Field>,
  );
  const id = /<label for="([^"]+)"/.exec(html)?.[1];
  expect(id).toBeDefined();
  expect(html).toContain(`id="${id}" aria-invalid="true" aria-describedby="${id}-hint ${id}-error"`);
  expect(html).toContain(`<p id="${id}-error"`);
});

it("does not call a control invalid without an error", () => {
  const html = renderToStaticMarkup(
    <Field label="Name" error={null}>
      <TextInput />
    </Field>,
  );
  expect(html).not.toContain("aria-invalid=");
  expect(html).not.toContain("aria-describedby=");
});

"use client";

import { type RefObject, useRef, useState } from "react";
import { describeError, findServiceError } from "../../client/service-error.ts";
import { focusFirstInvalid } from "./field-errors.ts";

export interface FormErrors {
  form: RefObject<HTMLFormElement | null>;
  /** By the name of the field. */
  errors: Record<string, string>;
  /** What is wrong and is about no field; null when nothing is. */
  refused: string | null;
  /** Shows these and nothing else, with the cursor in the first field that is wrong. */
  show(errors: Record<string, string>, refused?: string | null): void;
  /** Shows why the server did not do it: at the field that its refusal names, or above the form. */
  refuse(error: unknown): void;
}

/** What is wrong with a form, as it is checked here and refused by the server. */
export function useFormErrors(): FormErrors {
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const show: FormErrors["show"] = (found, message = null) => {
    setErrors(found);
    setRefused(message);
    focusFirstInvalid(form);
  };
  const refuse = (error: unknown) => {
    const refusal = findServiceError(error);
    if (refusal !== null && refusal.field !== null) show({ [refusal.field]: refusal.message });
    else show({}, describeError(error));
  };
  return { form, errors, refused, show, refuse };
}

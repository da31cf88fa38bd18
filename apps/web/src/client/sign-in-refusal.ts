import * as z from "zod";

/** Why a sign-in was refused. next-auth hands one string from the server to the page: this is what is in it. */
const refusalSchema = z.object({ code: z.string(), message: z.string() });
export type SignInRefusal = z.infer<typeof refusalSchema>;

export function encodeRefusal(refusal: SignInRefusal): string {
  return JSON.stringify(refusal);
}

/** The refusal in a string of `encodeRefusal`; one that says nothing specific for any other string. */
export function decodeRefusal(value: string): SignInRefusal {
  const parsed = refusalSchema.safeParse(parseJson(value));
  return parsed.success
    ? parsed.data
    : { code: "unavailable", message: "Signing in did not work. Try again in a minute." };
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

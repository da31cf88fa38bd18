/**
 * The text that Python's `repr` gives a float, so that an expected value and an observed one can be compared
 * as texts. Both languages print the shortest digits that read back as the same number; they differ in when
 * an exponent is used (Python: below 1e-4 and from 1e16), in its two digits and in the trailing `.0`.
 */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const [mantissa = "", exponentText = ""] = value.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const digits = String(Math.abs(exponent)).padStart(2, "0");
    return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
  }
  if (exponent < 0) return plainFraction(mantissa, -exponent);
  const whole = String(value);
  return whole.includes(".") ? whole : `${whole}.0`;
}

/** `1.5` with three places down → `0.0015`; JavaScript itself would turn to exponents at 1e-7 only. */
function plainFraction(mantissa: string, places: number): string {
  const sign = mantissa.startsWith("-") ? "-" : "";
  return `${sign}0.${"0".repeat(places - 1)}${mantissa.replace(/[-.]/g, "")}`;
}

import Bowser from "bowser";

/** Browser and system as people name them, "Firefox on Linux"; null when the header tells neither. Versions are left out. */
export function describeDevice(userAgent: string | null): string | null {
  if (userAgent === null || userAgent === "") return null;
  const { browser, os } = Bowser.parse(userAgent);
  const name = [browser.name, os.name].filter((part) => part !== undefined && part !== "").join(" on ");
  return name === "" ? null : name.slice(0, 80);
}

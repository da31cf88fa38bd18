import type { LocalTime } from "@viva/domain/interview/plan";
import { Temporal } from "temporal-polyfill";
import { ServiceError } from "../errors.ts";

/**
 * The instant of a wall-clock time in an IANA zone. A time that a change of clocks skips is refused rather
 * than guessed; of a time that comes twice the first is taken, and the page shows the offset.
 */
export function resolveLocalTime({ localDateTime, timeZone }: LocalTime): Date {
  const plain = parsePlain(localDateTime);
  const zoned = inZone(plain, timeZone);
  if (!zoned.toPlainDateTime().equals(plain)) {
    throw new ServiceError(
      "invalid",
      `At ${localDateTime.replace("T", " ")} the clocks in ${timeZone} are put forward: that time does not exist. Choose another.`,
      { field: "localDateTime" },
    );
  }
  return new Date(zoned.epochMilliseconds);
}

function parsePlain(text: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: "reject" });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ServiceError("invalid", "That date does not exist. Choose another.", {
      field: "localDateTime",
    });
  }
}

function inZone(plain: Temporal.PlainDateTime, timeZone: string): Temporal.ZonedDateTime {
  // Fixed offsets and abbreviations such as CST are no zones: they lose summer time or mean several places.
  const isNamed = timeZone === "UTC" || timeZone.includes("/");
  try {
    if (!isNamed) throw new RangeError(timeZone);
    return plain.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ServiceError("invalid", `"${timeZone}" is no time zone. Choose one such as Europe/Madrid.`, {
      field: "timeZone",
    });
  }
}

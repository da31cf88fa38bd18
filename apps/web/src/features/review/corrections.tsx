import type { CorrectionView } from "@viva/domain/bank/correction";
import { Chip } from "@viva/ui/chip";
import { count } from "../time/format-time.ts";
import { Disclosure } from "./disclosure.tsx";

/** Where the notes behind the question were wrong: what they say, what is right, and what that rests on. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }) {
  if (corrections.length === 0) return null;
  return (
    <Disclosure
      summary={
        <Chip tone="warn">
          {count(corrections.length, "correction")} to {corrections.length === 1 ? "a source" : "the sources"}
        </Chip>
      }
    >
      <ul className="flex flex-col gap-3">
        {corrections.map((correction) => (
          <li key={correction.id} className="border-l-2 border-line-strong pl-3">
            <p>
              <span className="text-faint">
                {correction.cited}, {correction.grade}:
              </span>{" "}
              {correction.says}
            </p>
            <p className="mt-1 text-ink">{correction.right}</p>
            <p className="mt-1 text-tiny">
              {correction.versions === "" ? null : <>Holds for {correction.versions}. </>}
              {correction.documentation.map(({ title, url }, index) => (
                <span key={title}>
                  {index === 0 ? null : "; "}
                  {url === undefined ? (
                    title
                  ) : (
                    <a href={url} className="link" target="_blank" rel="noopener noreferrer">
                      {title}
                    </a>
                  )}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

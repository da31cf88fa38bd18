import clsx from "clsx";

/** Code to read: numbered lines, scrolls sideways instead of wrapping. The numbers are not copied. */
export function CodeBlock({
  code,
  label,
  className,
}: {
  code: string;
  label: string;
  className?: string | undefined;
}) {
  const lines = code.replace(/\n+$/, "").split("\n");
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      className={clsx(
        "max-h-[32rem] overflow-auto rounded-m border border-line bg-sunken py-2.5 text-small leading-[1.65] [tab-size:4]",
        className,
      )}
    >
      <pre>
        <code className="grid w-max min-w-full grid-cols-[auto_minmax(0,1fr)]">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is identified by its number; the text never changes
            <span key={index} className="contents">
              <span
                aria-hidden
                className="sticky left-0 border-r border-line bg-sunken pr-2.5 pl-3 text-right text-faint tabular-nums select-none"
              >
                {index + 1}
              </span>
              <span className="pr-4 pl-3 whitespace-pre">{line === "" ? "\n" : line}</span>
            </span>
          ))}
        </code>
      </pre>
    </section>
  );
}

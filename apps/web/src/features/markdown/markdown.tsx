import clsx from "clsx";
import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";

/**
 * Text as people wrote it, rendered without anything that runs or loads: HTML is dropped, images are shown as
 * their description, links say where they go and open without a handle on this page.
 */
export function Markdown({
  children,
  size = "body",
  anchors = false,
  className,
}: {
  children: string;
  size?: "body" | "lead" | undefined;
  /** For a text that is a page of its own: headings keep their level and can be linked to. */
  anchors?: boolean | undefined;
  className?: string | undefined;
}) {
  return (
    <div
      className={clsx(
        "min-w-0 break-words [&>:first-child]:mt-0 [&>:last-child]:mb-0",
        size === "lead" ? "text-lead" : "text-body",
        className,
      )}
    >
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={anchors ? [rehypeSanitize, rehypeSlug] : [rehypeSanitize]}
        components={anchors ? pageComponents : components}
      >
        {children}
      </ReactMarkdown>
    </div>
  );
}

/** A block that scrolls sideways takes the focus, so that a keyboard can scroll it too. */
const reachable = { tabIndex: 0 };

/** Headings inside a text stand below the page's own: they look like headings but start at the third level. */
const components: Components = {
  h1: ({ node: _, ...props }) => <h3 {...props} className="mt-5 mb-2 text-h3 font-semibold" />,
  h2: ({ node: _, ...props }) => <h3 {...props} className="mt-5 mb-2 text-h3 font-semibold" />,
  h3: ({ node: _, ...props }) => <h4 {...props} className="mt-4 mb-1.5 font-semibold" />,
  h4: ({ node: _, ...props }) => <h5 {...props} className="mt-4 mb-1.5 font-semibold" />,
  p: ({ node: _, ...props }) => <p {...props} className="my-2.5" />,
  ul: ({ node: _, ...props }) => (
    <ul {...props} className="my-2.5 list-disc space-y-1 pl-5 marker:text-faint" />
  ),
  ol: ({ node: _, ...props }) => (
    <ol {...props} className="my-2.5 list-decimal space-y-1 pl-6 marker:text-faint" />
  ),
  blockquote: ({ node: _, ...props }) => (
    <blockquote {...props} className="my-3 border-l-2 border-line-strong pl-3 text-muted" />
  ),
  hr: () => <hr className="my-5 border-line" />,
  a: ({ node: _, href, children, ...props }) => (
    <a {...props} href={href} className="link" target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
  img: ({ alt }) => <span className="text-muted">[picture: {alt === "" ? "no description" : alt}]</span>,
  code: ({ node: _, className, ...props }) => (
    <code
      {...props}
      className={clsx(
        "rounded-xs border border-line bg-sunken px-1 py-px font-mono text-[0.92em]",
        "in-[pre]:border-0 in-[pre]:bg-transparent in-[pre]:p-0 in-[pre]:text-small",
        className,
      )}
    />
  ),
  pre: ({ node: _, ...props }) => (
    <pre
      {...props}
      {...reachable}
      className="my-3 overflow-x-auto rounded-m border border-line bg-sunken px-3.5 py-3 leading-[1.6]"
    />
  ),
  table: ({ node: _, ...props }) => (
    <div {...reachable} className="my-3 overflow-x-auto">
      <table {...props} className="border-collapse text-small" />
    </div>
  ),
  th: ({ node: _, ...props }) => (
    <th {...props} className="border-b border-line-strong px-2.5 py-1.5 text-left font-medium" />
  ),
  td: ({ node: _, ...props }) => <td {...props} className="border-b border-line px-2.5 py-1.5" />,
};

const target = "scroll-mt-20 rounded-xs target:bg-accent-soft target:outline-4 target:outline-accent-soft";

const pageComponents: Components = {
  ...components,
  h2: ({ node: _, ...props }) => <h2 {...props} className={`mt-7 mb-2 text-h2 font-semibold ${target}`} />,
  h3: ({ node: _, ...props }) => <h3 {...props} className={`mt-5 mb-1.5 text-h3 font-semibold ${target}`} />,
};

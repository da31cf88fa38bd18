import type { StudyPageView } from "@viva/domain/bank/study";
import { buttonClass } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { PageHeader } from "@viva/ui/page-header";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { Markdown } from "../markdown/markdown.tsx";
import { MarkPassage } from "./mark-passage.tsx";
import { splitTitle } from "./split-title.ts";

/** One page of study notes, named as its topic. Its headings are the anchors that criteria link to; the one that is linked to is marked. */
export function StudyPageText({ page }: { page: StudyPageView }) {
  const { title, text } = splitTitle(page.markdown, page.title);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/study" className="link">
            Study notes
          </Link>
        }
        title={title}
        description={page.bankTitle}
        actions={
          <Link href={paths.newInterview({ topics: [page.page] })} className={buttonClass({})}>
            Practise this topic
          </Link>
        }
      />
      <Card className="max-w-3xl">
        <MarkPassage />
        <Markdown size="lead" anchors className="max-w-prose">
          {text}
        </Markdown>
      </Card>
    </>
  );
}

import type { Metadata } from "next";
import { HomeView } from "../../../../features/home/home-view.tsx";
import { requireReader } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";
import { readerTimeZone } from "../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Home" };

export default async function HomePage() {
  await requireReader();
  const caller = await api();
  const [home, news] = await Promise.all([caller.interview.home(), caller.news.list()]);
  return <HomeView home={home} news={news} timeZone={await readerTimeZone()} now={new Date()} />;
}

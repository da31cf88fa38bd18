import type { ReactNode } from "react";
import { AppShell } from "../../../features/shell/app-shell.tsx";
import { navigationFor } from "../../../features/shell/navigation.ts";
import { requireReader } from "../../../server/actor.ts";

export default async function ShellLayout({ children }: { children: ReactNode }) {
  const { name, email, role } = await requireReader();
  return (
    <AppShell reader={{ name, email }} sections={navigationFor(role)}>
      {children}
    </AppShell>
  );
}

import Link from "next/link";
import { ThemeButton } from "./theme-choice.tsx";

export function PublicHeader() {
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex h-13 w-full max-w-[1132px] items-center gap-3 px-4 sm:px-6">
        <Link href="/" className="text-[1.0625rem] font-semibold">
          Viva
        </Link>
        <div className="flex-1" />
        <ThemeButton />
      </div>
    </header>
  );
}

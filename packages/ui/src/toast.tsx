"use client";

import clsx from "clsx";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { Toast as Primitive } from "radix-ui";
import { createContext, type ReactNode, use, useCallback, useState } from "react";
import { IconButton } from "./icon-button.tsx";

export type ToastMessage = { tone?: "good" | "bad"; title: string; detail?: string };
type Shown = ToastMessage & { id: number };

const ToastContext = createContext<(message: ToastMessage) => void>(() => {
  throw new Error("useToast needs a ToastRegion around the page");
});

/** Says that something happened. Failures stay until closed; the rest leaves after six seconds. */
export function useToast(): (message: ToastMessage) => void {
  return use(ToastContext);
}

export function ToastRegion({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const show = useCallback((message: ToastMessage) => {
    setShown((before) => [...before.slice(-3), { ...message, id: (before.at(-1)?.id ?? 0) + 1 }]);
  }, []);
  const drop = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={show}>
      <Primitive.Provider swipeDirection="right" label="Notification">
        {children}
        {shown.map((toast) => (
          <Primitive.Root
            key={toast.id}
            duration={toast.tone === "bad" ? Number.POSITIVE_INFINITY : 6000}
            type={toast.tone === "bad" ? "foreground" : "background"}
            onOpenChange={(open) => {
              if (!open) drop(toast.id);
            }}
            className="flex items-start gap-2.5 rounded-m border border-line bg-raised py-2.5 pr-1.5 pl-3.5 shadow-pop"
          >
            {toast.tone === "bad" ? (
              <CircleAlert aria-hidden className="mt-[3px] size-4 shrink-0 text-bad" />
            ) : (
              <CircleCheck aria-hidden className="mt-[3px] size-4 shrink-0 text-good" />
            )}
            <div className="min-w-0 flex-1">
              <Primitive.Title className="font-medium">{toast.title}</Primitive.Title>
              {toast.detail === undefined ? null : (
                <Primitive.Description className="text-small text-muted">
                  {toast.detail}
                </Primitive.Description>
              )}
            </div>
            <Primitive.Close asChild>
              <IconButton label="Close" icon={<X aria-hidden />} className="-my-1" />
            </Primitive.Close>
          </Primitive.Root>
        ))}
        <Primitive.Viewport
          label="Notifications ({hotkey})"
          className={clsx(
            "fixed right-4 bottom-4 z-60 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2 outline-none",
          )}
        />
      </Primitive.Provider>
    </ToastContext>
  );
}

"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { IconButton } from "./icon-button.tsx";

/** Holds the focus while open, gives it back when closed; Escape closes unless `dismissible` is false. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  actions,
  dismissible = true,
  width = "m",
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that goes on last. */
  actions?: ReactNode;
  dismissible?: boolean | undefined;
  width?: "s" | "m" | "l" | undefined;
}) {
  // The primitive only knows a trigger of its own, and these dialogs are opened by whatever sets `open`.
  const opener = useRef<Element | null>(null);
  const giveBack = (event: Event) => {
    event.preventDefault();
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    else document.getElementById("main")?.focus();
  };
  const stay = dismissible ? undefined : (event: Event) => event.preventDefault();
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-overlay" />
        <Primitive.Content
          {...(description === undefined ? { "aria-describedby": undefined } : {})}
          {...(stay === undefined ? {} : { onEscapeKeyDown: stay, onInteractOutside: stay })}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={giveBack}
          className={clsx(
            "fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col",
            "rounded-card border border-line bg-raised shadow-pop focus-visible:outline-none",
            width === "s" && "max-w-sm",
            width === "m" && "max-w-lg",
            width === "l" && "max-w-3xl",
          )}
        >
          <div className={clsx("pt-5 pl-5", dismissible ? "pr-14" : "pr-5")}>
            <Primitive.Title className="text-h3 font-semibold">{title}</Primitive.Title>
            {description === undefined ? null : (
              <Primitive.Description className="mt-1 text-muted">{description}</Primitive.Description>
            )}
          </div>
          <div className="min-h-0 overflow-y-auto px-5 pt-4 pb-5">
            {children}
            {actions === undefined ? null : (
              <div className="mt-5 flex flex-wrap justify-end gap-2">{actions}</div>
            )}
          </div>
          {/* Last in order, so that the focus starts in the first field and not here. */}
          {dismissible ? (
            <Primitive.Close asChild>
              <IconButton label="Close" icon={<X aria-hidden />} className="absolute top-4 right-3" />
            </Primitive.Close>
          ) : null}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

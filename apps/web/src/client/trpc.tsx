"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCLink,
} from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import type { AppRouter } from "@viva/api/root";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import { findServiceError } from "./service-error.ts";
import { reportSessionExpired } from "./session-expiry.ts";

/** `useTRPC()` builds options for TanStack Query; `useTRPCClient()` calls a procedure directly. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

const ENDPOINT = "/api/trpc";

export function ApiProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const [trpcClient] = useState(createApiClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

function createApiClient() {
  return createTRPCClient<AppRouter>({
    links: [
      expiryLink,
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({ url: ENDPOINT, transformer: superjson }),
        false: httpBatchLink({ url: ENDPOINT, transformer: superjson, maxItems: 10 }),
      }),
    ],
  });
}

/** Sees every answer, however it was asked for: an expired session opens the dialog that renews it in place. */
const expiryLink: TRPCLink<AppRouter> =
  () =>
  ({ next, op }) =>
    observable((observer) =>
      next(op).subscribe({
        next: (value) => observer.next(value),
        error: (error) => {
          if (findServiceError(error)?.code === "unauthenticated") reportSessionExpired();
          observer.error(error);
        },
        complete: () => observer.complete(),
      }),
    );

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal will not change by asking again; a network fault may.
        retry: (failures, error) => findServiceError(error) === null && failures < 2,
      },
      // Offline, a change fails at once and says so: kept back, it would happen by itself when nobody expects it any more.
      mutations: { networkMode: "always" },
    },
  });
}

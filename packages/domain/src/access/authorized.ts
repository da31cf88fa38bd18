declare const permission: unique symbol;

/**
 * A resource that somebody was allowed to use in one way. Verbs that change things accept nothing else, so
 * that a forgotten check does not compile.
 */
export type Authorized<Resource, Permission extends string> = Resource & {
  readonly [permission]: Permission;
};

/**
 * The only place that makes one: call it right after a rule of `access/rules.ts` said yes. The brand exists
 * in the types alone; the value is the resource itself.
 */
export function grant<Resource, Permission extends string>(
  resource: Resource,
  _permission: Permission,
): Authorized<Resource, Permission> {
  return resource as Authorized<Resource, Permission>;
}

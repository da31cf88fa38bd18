interface TreeNode {
  type: string;
  children?: readonly TreeNode[];
}

/** How deep a tree goes; walked without recursion, for this is what guards the functions that recurse. */
export function depthOf(tree: TreeNode): number {
  let level: readonly TreeNode[] = [tree];
  let depth = 0;
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((node) => node.children ?? []);
  }
  return depth;
}

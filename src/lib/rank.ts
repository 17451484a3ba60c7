/** The place of a value among others, from the largest; equal ones share it: 1, 2, 2, 4. */
export const rankOf = (
  value: number | null,
  members: readonly { value: number | null }[],
): number => 1 + members.filter((other) => (other.value ?? 0) > (value ?? 0)).length;

/** The logarithms of 0!, 1!, …, n!, summed with compensation so that a million of them keep all digits. */
export function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  let total = 0;
  let lost = 0;
  for (let count = 2; count <= n; count++) {
    const term = Math.log(count) - lost;
    const next = total + term;
    lost = next - total - term;
    total = next;
    logs[count] = total;
  }
  return logs;
}

/** How full the cup is, in words: from empty to full, seven of them. */
export const cup: readonly string[] = ['空著', '淺淺一層', '小半杯', '半杯', '大半杯', '快滿了', '滿了']

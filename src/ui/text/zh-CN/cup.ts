/** How full the cup is, in words: from empty to full, seven of them. */
export const cup: readonly string[] = ['空着', '浅浅一层', '小半杯', '半杯', '大半杯', '快满了', '满了']

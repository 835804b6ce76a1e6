/** Five schools of the worked example in 县域义务教育校际均衡指标计算方法: pupils, and volumes in their libraries. */
export const PUPILS: readonly number[] = [45, 37, 89, 76, 55];
export const VOLUMES: readonly number[] = [279, 137, 935, 160, 402];

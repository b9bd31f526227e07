export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const ms = (number) => `${number.toFixed(2)} ms`;

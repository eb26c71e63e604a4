/** Nothing: the tests send by themselves. */
export {};

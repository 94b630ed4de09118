/** Sets a key of a block as data, even a key that means something to JavaScript (`__proto__`). */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

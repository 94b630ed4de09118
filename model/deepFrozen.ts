/** Freezes a value and everything it holds, and returns it. Functions are left alone: a model has none. */
export function deepFrozen<Value>(value: Value): Value {
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFrozen);
    }
    return value;
}

import type { Stack } from "../stack";

/** A function of a stack and something in it that is asked by many rules, and answered once. */
export function remembered<Key extends object, Value>(
    compute: (stack: Stack, key: Key) => Value,
): (stack: Stack, key: Key) => Value {
    const perStack = new WeakMap<Stack, WeakMap<Key, { readonly value: Value }>>();
    return (stack, key) => {
        let known = perStack.get(stack);
        if (known === undefined) {
            known = new WeakMap();
            perStack.set(stack, known);
        }
        let entry = known.get(key);
        if (entry === undefined) {
            entry = { value: compute(stack, key) };
            known.set(key, entry);
        }
        return entry.value;
    };
}

import type { TypeIndex } from "../../facts/armTypes/armType";
import type { SdkType } from "./sdkDeclarations";
import type { TypePool } from "./typePool";

/** What the SDK says of a value about which ARM says nothing. */
export function sdkAlone(pool: TypePool, type: SdkType): TypeIndex {
    switch (type.kind) {
        case "string":
            return pool.intern({ kind: "text" });
        case "number":
        case "boolean":
        case "asset":
            return pool.intern({ kind: type.kind });
        case "array":
            return pool.intern({ kind: "list", items: sdkAlone(pool, type.items) });
        case "map":
            return pool.intern({ kind: "object", name: "", properties: {}, additional: sdkAlone(pool, type.values) });
        case "literal":
            return pool.intern({ kind: "choice", values: [type.value] });
        case "any":
        case "object":
        case "enum":
        case "union": {
            const values = choiceValues(type);
            return pool.intern(values.length > 0 ? { kind: "choice", values, open: true } : { kind: "any" });
        }
    }
}

/** The texts that the SDK lists for a value, sorted; none when it is not a choice. */
export function choiceValues(type: SdkType): readonly string[] {
    switch (type.kind) {
        case "literal":
            return [type.value];
        case "enum":
            return type.values.map(String).sort();
        case "union":
            return type.options.flatMap(choiceValues);
        default:
            return [];
    }
}

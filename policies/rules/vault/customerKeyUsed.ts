import { resourceRule } from "../../rule";
import { type } from "../../types";
import { keyUriPath, namesKey } from "./customerKey";

export const customerKeyUsed = resourceRule({
    id: "vault-customer-key",
    types: [type.vault],
    check: ({ inputs }) => (namesKey(inputs) ? [] : [inputs.finding(keyUriPath, "the URI of a key in a key vault")]),
});

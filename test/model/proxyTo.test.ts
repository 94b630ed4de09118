import assert from "node:assert/strict";
import { proxyTo } from "../../model/proxyTo";

describe("the proxy to a host", () => {
    const proxy = (...bypass: string[]) => ({ host: "proxy", port: 3128, bypass });

    it("is none without a proxy", () => {
        assert.equal(proxyTo("a.example.com", undefined), null);
    });

    it("is left out for exempt hosts only", () => {
        assert.equal(proxyTo("a.example.com", proxy()), "http://proxy:3128");
        assert.equal(
            proxyTo("a.example.com", proxy("b.example.com", "example.com", "*.example.org")),
            "http://proxy:3128",
        );
        assert.equal(proxyTo("a.example.com", proxy("A.Example.com")), null);
        assert.equal(proxyTo("a.example.com", proxy("*.example.com")), null);
        assert.equal(proxyTo("a.example.com", proxy(".example.com")), null);
        assert.equal(proxyTo("axexample.com", proxy("a.example.com")), "http://proxy:3128");
        assert.equal(proxyTo("10.0.0.4", proxy("10.*")), null);
    });
});

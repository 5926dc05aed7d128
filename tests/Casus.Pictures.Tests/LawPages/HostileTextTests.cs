// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.LawPages;

public class HostileTextTests
{
    private const string Manifest = """
        pack: { id: tiny, title: "<script>alert(1)</script>", says: "\"><img src=x onerror=alert(1)>", licence: CC0-1.0, version: 0.1.0, coversFrom: 2000-01-01, coversUntil: 2020-01-01 }
        """;

    private const string Hostile = """
        members:
          - { country: AAA, membership: [{ from: 2000-01-01, claims: [text], note: "<b onclick=x>note" }] }
        sources:
          - { id: s, title: "</cite><script>", publisher: "P&\"'<>", published: "2000", reliability: A, address: "javascript:alert(1)" }
          - { id: t, title: T, publisher: P, published: "2000", reliability: A, address: "https://example.org/\"onmouseover=\"x" }
        claims:
          - { id: text, source: s, locator: "<i>", subject: law.a, scope: stated, credibility: 1, says: "<svg onload=alert(1)>" }
          - { id: day, source: t, locator: Art. 1, subject: law.a.day, value: 2001-01-01, scope: stated, credibility: 1, says: Says so. }
        instruments:
          - id: Con.1
            title: "</title><script>alert(2)</script>"
            kind: "<kind>"
            versions:
              - id: Con.1-2000
                says: "</style></svg><script>"
                called: "</text><script>x"
                signed: law.a.day
                inForce: law.a.day
                provisions: [{ id: Con.1.Art, article: "<a href=x>", says: "]]><script>", claims: [text] }]
          - id: con.1
            title: Another whose id differs in a capital only
            kind: treaty
            versions:
              - { id: con.1-2000, says: Other., signed: law.a.day }
        facts:
          - { id: f, asks: "<script>?", says: "<script>f" }
        bases:
          - { id: B, title: "<script>b", provision: Con.1.Art, permits: [force], when: { fact: f } }
        lawTests:
          - { name: "<script>A test.", on: 2002-01-01, host: AAA, given: { f: yes }, expect: [{ basis: B, answer: no, because: Con.1.Art }] }
        silences:
          - { measure: consult, from: 2000-01-01, says: "<script>silent" }
        """;

    [Fact]
    public async Task Nothing_that_a_pack_says_becomes_markup()
    {
        var pages = await LawSites.Of(LawSites.Tiny(Manifest, Hostile));
        pages.Length.ShouldBeGreaterThan(4);
        pages.Select(page => page.Name.ToUpperInvariant()).ShouldBeUnique();
        foreach (var page in pages)
        {
            page.Html.ShouldNotContain("<script", Case.Insensitive, page.Name);
            page.Html.ShouldNotContain("<img", Case.Insensitive, page.Name);
            var tags = Markup.Tags(page.Html);
            tags.ShouldNotContain(tag => tag.Attributes.Keys.Any(key => key.StartsWith("on", StringComparison.OrdinalIgnoreCase)), page.Name);
            tags.ShouldNotContain(tag => tag.Attributes.GetValueOrDefault("href", string.Empty).StartsWith("javascript", StringComparison.OrdinalIgnoreCase), page.Name);
        }
        string.Concat(pages.Select(page => Markup.Text(page.Html))).ShouldContain("<script>alert(1)</script>");
    }

    [Fact]
    public async Task A_test_that_failed_says_what_was_found()
    {
        var pages = await LawSites.Of(LawSites.Tiny(Manifest, Hostile));
        var text = Markup.Text(pages.Single(page => page.Name == "tests.html").Html);
        text.ShouldContain("failed");
        text.ShouldContain("What was found instead:");
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.LawPages;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.LawPages;

public class LawSiteTests
{
    public static TheoryData<string> Every => [.. LawSites.Organisations, "world"];

    public static TheoryData<string> Organisations => [.. LawSites.Organisations];

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Every_link_within_the_pages_leads_somewhere_and_ids_are_unique(string pack)
    {
        var pages = await LawSites.Of(pack);
        pages[0].Name.ShouldBe("index.html");
        var tags = pages.ToDictionary(page => page.Name, page => Markup.Tags(page.Html));
        var places = tags.ToDictionary(page => page.Key, page => page.Value.Select(tag => tag.Id).OfType<string>().ToHashSet());
        foreach (var (name, all) in tags)
        {
            all.Select(tag => tag.Id).OfType<string>().ShouldBeUnique(name);
            foreach (var href in all.Where(tag => tag.Name == "a").Select(tag => tag.Attributes["href"]).Where(href => !href.StartsWith("http", StringComparison.Ordinal)))
            {
                var parts = href.Split('#');
                var to = parts[0].Length == 0 ? name : parts[0];
                places.ShouldContainKey(to, $"{name} leads to {href}");
                if (parts.Length > 1)
                    places[to].ShouldContain(parts[1], $"{name} leads to {href}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public async Task Every_id_of_the_law_and_every_sentence_of_its_tests_appears(string id)
    {
        var pack = LawSites.PackOf(id);
        var text = string.Concat((await LawSites.Of(id)).Select(page => System.Net.WebUtility.HtmlDecode(page.Html)));
        string[] ids =
        [
            .. pack.Law.Bases.Select(each => each.Id), .. pack.Law.Provisions.Keys, .. pack.Law.Gates.Select(each => each.Id), .. pack.Law.Versions.Keys, .. pack.Law.Terms.Keys,
            .. pack.Law.Definitions.Keys, .. pack.Law.Facts.Keys, .. pack.Rules.Select(each => each.Id), .. pack.Law.Terms.Values.SelectMany(each => each.Readings).Select(each => each.Id),
        ];
        foreach (var each in ids)
            text.ShouldContain($">{each}</code>");
        foreach (var test in pack.LawTests)
            text.ShouldContain(test.Name);
        foreach (var silence in pack.Silences)
            text.ShouldContain(silence.Says);
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public async Task Every_claim_and_assumption_that_a_rule_rests_on_is_shown(string id)
    {
        var law = LawSites.PackOf(id).Law;
        var text = string.Concat((await LawSites.Of(id)).Select(page => page.Html));
        string[] cited =
        [
            .. law.Provisions.Values.SelectMany(each => each.Provision.Claims.Concat(each.Provision.Assumptions)),
            .. law.Bases.SelectMany(each => each.Assumptions), .. law.Bases.SelectMany(each => each.Exceptions).SelectMany(each => each.Claims.Concat(each.Assumptions)),
            .. law.Gates.SelectMany(each => each.Claims.Concat(each.Assumptions)), .. law.Terms.Values.SelectMany(each => each.Readings).SelectMany(each => each.Proponents).Select(each => each.Claim),
            .. law.Members.SelectMany(each => each.Membership).SelectMany(each => each.Claims.Concat(each.Assumptions)),
        ];
        foreach (var each in cited.Distinct())
            text.ShouldContain($">{each}</code>");
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Pages_need_no_script_no_network_and_no_second_file(string pack)
    {
        foreach (var page in await LawSites.Of(pack))
        {
            var tags = Markup.Tags(page.Html);
            tags.ShouldNotContain(tag => tag.Name == "script" || tag.Name == "link" || tag.Name == "img" || tag.Name == "iframe", page.Name);
            tags.ShouldNotContain(tag => tag.Attributes.Keys.Any(key => key.StartsWith("on", StringComparison.OrdinalIgnoreCase)), page.Name);
            tags.ShouldContain(tag => tag.Name == "meta" && tag.Attributes.GetValueOrDefault("content", string.Empty).StartsWith("default-src 'none'", StringComparison.Ordinal), page.Name);
            foreach (var link in tags.Where(tag => tag.Name == "a" && tag.Attributes["href"].StartsWith("http", StringComparison.OrdinalIgnoreCase)))
                link.Attributes["rel"].ShouldContain("noopener");
            page.Name.ShouldMatch("^[a-z0-9._-]+\\.html$");
        }
    }

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Headings_go_down_one_step_at_a_time_and_drawings_have_a_title_and_a_description(string pack)
    {
        foreach (var page in await LawSites.Of(pack))
        {
            var tags = Markup.Tags(page.Html);
            var levels = tags.Where(tag => tag.Name is ['h', >= '1' and <= '6']).Select(tag => tag.Name[1] - '0').ToArray();
            levels[0].ShouldBe(1, page.Name);
            levels.Count(level => level == 1).ShouldBe(1, page.Name);
            levels.Zip(levels.Skip(1), (a, b) => b - a).ShouldAllBe(step => step <= 1);
            for (var i = 0; i < tags.Count; i++)
            {
                if (tags[i].Name == "svg")
                    tags[i].Attributes["aria-labelledby"].ShouldBe($"{tags[i + 1].Id} {tags[i + 2].Id}", page.Name);
            }
        }
    }

    [Fact]
    public async Task The_same_pack_gives_the_same_bytes_in_every_culture()
    {
        var pack = LawSites.PackOf("nato");
        var turkish = await Cultures.In("tr-TR", () => Task.Run(() => LawSites.Of(pack)));
        turkish.ShouldBe(await LawSites.Of("nato"));
    }

    [Fact]
    public async Task A_pack_without_law_says_so_on_a_single_page()
    {
        var page = (await LawSites.Of("world")).ShouldHaveSingleItem();
        Markup.Text(page.Html).ShouldContain("This pack holds no law");
    }

    [Fact]
    public async Task What_is_not_verified_is_marked_where_it_stands()
    {
        var law = LawSites.PackOf("csto").Law;
        var pages = (await LawSites.Of("csto")).ToDictionary(page => page.Name, page => page.Html);
        var unverified = law.Provisions.Values.Where(each => each.Provision.Claims.IsEmpty).ToArray();
        foreach (var (version, provision) in unverified)
        {
            var html = pages[PageAddress.Of(law.Versions[version.Id].Instrument)];
            Markup.Text(Markup.Element(html, "article", PageAddress.Place("provision", provision.Id))).ShouldContain("not verified");
        }
    }
}

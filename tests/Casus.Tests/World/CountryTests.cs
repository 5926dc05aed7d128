// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Documents;
using Casus.Tests.Support;
using Casus.World;

namespace Casus.Tests.World;

public sealed class CountryTests
{
    [Fact]
    public void Borders_are_shared_by_both_sides()
    {
        // Where no borders are entered they are missing, and a real state does not know the invented ones beside it: both are said at the head of the files.
        var countries = Repository.Csto.Countries;
        var oneSided = from country in countries.Values
                       from other in country.Borders
                       where !country.Invented && !countries[other].Borders.IsEmpty && !countries[other].Borders.Contains(country.Code)
                       select $"{country.Code} borders {other}, and not the other way round";
        oneSided.ShouldBeEmpty();
        countries.Values.Where(country => country.Borders.Contains(country.Code)).ShouldBeEmpty("no country borders itself");
    }

    [Fact]
    public void Every_code_of_a_real_country_is_its_own()
    {
        var real = Repository.Csto.Countries.Values.Where(country => !country.Invented).ToArray();
        real.Select(country => country.Alpha2).OfType<string>().ShouldBeUnique();
        real.Select(country => country.Numeric).OfType<string>().ShouldBeUnique();
        real.ShouldAllBe(country => country.Numeric == null || (country.Numeric.Length == 3 && country.Numeric.All(char.IsAsciiDigit)));
    }

    [Fact]
    public void Every_member_and_every_neighbour_of_one_has_its_outline_on_the_map()
    {
        using var map = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Packs, "world", "outline", "countries-110m.json")));
        var outlines = map.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray()
            .Where(each => each.TryGetProperty("id", out _)).Select(each => each.GetProperty("id").GetString()!).ToHashSet();
        var pack = Repository.Csto;

        var members = pack.Law.Members.Select(member => pack.Countries[member.Country]).Where(country => !country.Invented).ToArray();

        members.Concat(members.SelectMany(member => member.Borders).Select(code => pack.Countries[code])).Where(country => !outlines.Contains(country.Numeric!)).Select(country => country.Code).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("KAZ", false, true)]
    [InlineData("kaz", false, false)]
    [InlineData("KZ", false, false)]
    [InlineData("", false, false)]
    [InlineData("XAA", true, true, "XAA-XZZ is left to users")]
    [InlineData("XKX", true, false, "in wide use for Kosovo")]
    [InlineData("QLZ", true, false, "just before QMA")]
    [InlineData("QMA", true, true, "QMA-QZZ is left to users")]
    [InlineData("ZYZ", true, false, "just before ZZA")]
    [InlineData("ZZA", true, true, "ZZA-ZZZ is left to users")]
    [InlineData("RUS", true, false, "a state that exists")]
    public void An_invented_state_takes_a_code_that_ISO_3166_leaves_to_users(string code, bool invented, bool allowed, string? why = null)
    {
        var diagnostics = new Diagnostics();
        new Country { Code = code, Name = "N", Invented = invented }.Check(diagnostics);
        diagnostics.HasErrors.ShouldBe(!allowed, why);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Tests.Support;
using NodaTime;

namespace Casus.Tests.Chain;

public sealed class PowerDocumentTests
{
    private static readonly Lazy<JsonObject> Council = new(() => PowerDocument.Of(PowerAnswer.Of(PowerQuestion.Of(Repository.Reader.Read("un"), "council", new LocalDate(2022, 2, 25), null, null, null), list: 4)));

    /// <summary>council.md 4.1: 848 winning and 210 minimal winning coalitions of fifteen; 421/2145 and 4/2145; prevent 1, initiate 53/1995.</summary>
    [Fact]
    public void Fractions_and_counts_are_texts_with_all_their_digits()
    {
        var document = Council.Value;
        Text(document["winning"]).ShouldBe("848");
        Text(document["coalitions"]).ShouldBe("32768");
        Text(document["toAct"]!["exact"]).ShouldBe("53/2048");
        Text(document["minimalWinning"]!["count"]).ShouldBe("210");
        Text(document["ternary"]!["profiles"]).ShouldBe("14348907");
        var china = Voter("CHN");
        Text(china["swings"]).ShouldBe("848");
        Text(china["shapleyShubik"]!["exact"]).ShouldBe("421/2145");
        Text(china["colemanPrevent"]!["exact"]).ShouldBe("1");
        Text(china["colemanInitiate"]!["exact"]).ShouldBe("53/1995");
        Text(Voter("KEN")["shapleyShubik"]!["exact"]).ShouldBe("4/2145");
        china["shapleyShubik"]!["value"]!.GetValue<double>().ShouldBe(421.0 / 2145, 1e-9);
    }

    [Fact]
    public void Listed_coalitions_are_codes_and_say_whether_they_are_all()
    {
        var winning = Council.Value["minimalWinning"]!;
        winning["listed"]!.AsArray().Count.ShouldBe(4);
        winning["listed"]![0]!.AsArray().Count.ShouldBe(9);
        winning["complete"]!.GetValue<bool>().ShouldBeFalse();
        winning["listed"]![0]!.AsArray().Select(Text).Take(5).ShouldBe(["CHN", "FRA", "GBR", "RUS", "USA"]);
    }

    [Fact]
    public void Every_measure_says_how_it_was_found()
    {
        var methods = Council.Value["methods"]!.AsObject();
        string[] measures = ["shapleyShubik", "banzhafAbsolute", "banzhafNormalised", "colemanPrevent", "colemanInitiate", "rae", "deeganPackel", "publicGood", "johnston", "winning", "toAct", "minimalWinning", "minimalBlocking", "ternary"];
        methods.Select(each => each.Key).ShouldBe(measures, ignoreOrder: true);
        methods.Select(each => Text(each.Value!["kind"])).Distinct().ShouldBe(["exact"]);
    }

    [Fact]
    public void What_is_out_of_reach_is_null_and_says_why()
    {
        var document = PowerDocument.Of(PowerAnswer.Of(PowerQuestion.Of(Repository.Reader.Read("un"), "general-assembly", new LocalDate(2022, 3, 2), null, null, null), list: 0));
        document["ternary"].ShouldBeNull();
        Text(document["methods"]!["ternary"]!["kind"]).ShouldBe("out-of-reach");
        Text(document["methods"]!["ternary"]!["limit"]).ShouldContain("80 voters");
        document["equalPower"]!.GetValue<bool>().ShouldBeTrue();
        document["minimalWinning"]!["listed"]!.AsArray().ShouldBeEmpty();
        Text(document["voters"]![0]!["shapleyShubik"]!["exact"]).ShouldBe("1/193");
    }

    [Fact]
    public void The_bodies_of_a_pack_are_listed_with_rules_and_unions()
    {
        var bodies = PowerDocument.Of(Repository.Reader.Read("chambers"));
        var eec = bodies.Single(body => Text(body!["body"]) == "chambers/eec-council-1958")!;
        eec["rules"]!.AsArray().Select(rule => Text(rule!["rule"])).ShouldContain("eec-on-proposal");
        eec["unions"]!.AsArray().Select(Text).ShouldContain("eec-benelux");
    }

    private static JsonNode Voter(string code) => Council.Value["voters"]!.AsArray().Single(voter => Text(voter!["code"]) == code)!;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}

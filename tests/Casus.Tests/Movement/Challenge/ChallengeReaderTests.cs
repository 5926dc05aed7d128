// SPDX-License-Identifier: Apache-2.0
using System.IO.Compression;
using System.Text;
using Casus.Documents;
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>Files of the published airlift benchmark that are right, wrong, or meant to harm.</summary>
public sealed class ChallengeReaderTests
{
    private const string Small = """
        { "name": "small",
          "airports": [{ "id": 1, "x": 0, "y": 0, "capacity": 1, "processing": 10 }, { "id": 2, "x": 1, "y": 0, "capacity": 1, "processing": 10 }],
          "planeTypes": [{ "id": 0, "maxWeight": 20, "range": 1.41, "speed": 0.19 }],
          "routes": [{ "type": 0, "from": 1, "to": 2, "time": 6, "cost": 1.0 }],
          "planes": [{ "id": "a_0", "type": 0, "at": 1 }],
          "cargo": [{ "id": 0, "from": 1, "to": 2, "w": 3, "avail": 5, "soft": 40, "hard": 90 }],
          "published": { "baseline_score": "1.25", "random_score": "" } }
        """;

    private static ChallengeInstance Instance(string text, string file = "i.json") => ChallengeInstanceReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), file);

    private static string[] Faults(string text) => [.. Should.Throw<DocumentException>(() => Instance(text)).Diagnostics.Select(each => each.Message)];

    [Fact]
    public void A_published_instance_is_read_whole()
    {
        // movement.md 7.8: airports / planes / items.
        var instance = ChallengeSet.Instance("Test_4_Level_0");
        (instance.Airports.Length, instance.Planes.Length, instance.Items.Length).ShouldBe((27, 54, 108));
        instance.BaselineScore.ShouldBe(773.0520057060796);
        ChallengeSet.Names.Sum(name => ChallengeSet.Instance(name).Items.Length).ShouldBe(1_128);
    }

    [Fact]
    public void Published_values_may_be_text_or_absent()
    {
        var instance = Instance(Small);
        (instance.BaselineScore, instance.RandomScore).ShouldBe((1.25, null));
        Instance(Small.Replace("\"published\"", "\"other\"", StringComparison.Ordinal)).BaselineScore.ShouldBeNull();
    }

    [Fact]
    public void Every_fault_is_named_with_its_place()
    {
        var text = Small
            .Replace("\"to\": 2, \"w\": 3", "\"to\": 9, \"w\": -3", StringComparison.Ordinal)
            .Replace("\"hard\": 90", "\"hard\": 30", StringComparison.Ordinal)
            .Replace("\"id\": 2, \"x\"", "\"id\": 1, \"x\"", StringComparison.Ordinal)
            .Replace("\"time\": 6, ", string.Empty, StringComparison.Ordinal);
        Faults(text).ShouldBe(
            [
                "airports[1].id is the id of an earlier row too.",
                "routes[0].to names 2, and there is no such airport.",
                "routes[0].time is missing.",
                "cargo[0].to names 9, and there is no such airport.",
                "cargo[0].w is -3.",
                "cargo[0].hard is before the soft deadline.",
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"airports\": 3, \"planeTypes\": null, \"routes\": {}, \"planes\": [3], \"cargo\": [[]]}")]
    [InlineData("{\"airports\": [{\"id\": 1e300, \"x\": \"\", \"y\": 1e999, \"capacity\": 0.5, \"processing\": -1}]}")]
    [InlineData("{\"name\": \"a\", \"name\": \"b\"}")]
    public void What_is_no_instance_is_refused(string text) => Faults(text).ShouldNotBeEmpty();

    [Theory]
    [InlineData("{\"name\": \"\\uD800\"}")]
    [InlineData("{\"planes\": [{\"id\": \"a\\uDC00\"}]}")]
    [InlineData("{\"\\uD800\": 1}")]
    public void Half_a_letter_is_refused(string text) =>
        Should.Throw<DocumentException>(() => Instance(text)).Diagnostics.Single().Check.ShouldBe("no-text");

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        using var stream = new MemoryStream([.. "{\"name\": \""u8, 0xFF, .. "\"}"u8]);
        Should.Throw<DocumentException>(() => ChallengeInstanceReader.Read(stream, "i.json")).Diagnostics.Single().Check.ShouldBe("no-text");
    }

    [Fact]
    public void A_file_nested_too_deeply_is_refused() => Faults(new string('[', 100_000)).ShouldNotBeEmpty();

    [Fact]
    public void A_list_that_is_too_long_is_refused_before_it_is_read() =>
        Faults(Small.Replace("\"airports\": [", "\"airports\": [" + string.Concat(Enumerable.Repeat("{},", 500)), StringComparison.Ordinal)).ShouldContain("airports has 502 rows.");

    [Fact]
    public void A_bomb_of_gzip_is_refused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 65; i++)
                gzip.Write(spaces);
        }
        packed.Position = 0;
        Should.Throw<DocumentException>(() => ChallengeInstanceReader.Read(packed, "bomb.json.gz")).Diagnostics.Single().Check.ShouldBe("too-large");
    }

    [Fact]
    public void Bytes_that_are_no_gzip_are_refused() =>
        Should.Throw<DocumentException>(() => Instance(Small, "i.json.gz")).Diagnostics.Single().Check.ShouldBe("no-gzip");

    [Fact]
    public void Faults_of_a_trace_are_named_with_their_place()
    {
        const string Text = """
            { "name": "t", "score": "x", "delivered": { "0": null, "b": 3 }, "flight_cost": { "a_0": "much" },
              "actions": [{ "step": 0, "plane": "a_0", "load": [1.5], "dest": 1 }, { "plane": 3, "step": 1, "unload": 2 }] }
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        Should.Throw<DocumentException>(() => ChallengeTraceReader.Read(stream, "t.json")).Diagnostics.Select(each => each.Message).ShouldBe(
            [
                "actions[0].step is 0.",
                "actions[0].load has 1.5.",
                "actions[1].plane is 3.",
                "actions[1].unload is not a list of fitting length.",
                "score is no number.",
                "delivered.b is not the id of an item.",
                "flight_cost.a_0 is no number.",
            ],
            ignoreOrder: true);
    }
}

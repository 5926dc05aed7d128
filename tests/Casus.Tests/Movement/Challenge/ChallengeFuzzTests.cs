// SPDX-License-Identifier: Apache-2.0
using System.IO.Compression;
using System.Text;
using Casus.Documents;
using Casus.Movement;
using Casus.Tests.Documents;

namespace Casus.Tests.Movement;

/// <summary>Files of the benchmark may come from anywhere: whatever stands in one, it is read or refused with what is wrong, and what is read can be checked and scored.</summary>
public sealed class ChallengeFuzzTests
{
    private const string Instance = """
        { "name": "small",
          "airports": [{ "id": 1, "x": 0, "y": 0, "capacity": 1, "processing": 10 }, { "id": 2, "x": 1, "y": 0, "capacity": 1, "processing": 10 }],
          "planeTypes": [{ "id": 0, "maxWeight": 20, "range": 1.41, "speed": 0.19 }],
          "routes": [{ "type": 0, "from": 1, "to": 2, "time": 6, "cost": 1.0 }, { "type": 0, "from": 2, "to": 1, "time": 6, "cost": 1.0 }],
          "planes": [{ "id": "a_0", "type": 0, "at": 1 }],
          "cargo": [{ "id": 0, "from": 1, "to": 2, "w": 3, "avail": 5, "soft": 40, "hard": 90 }],
          "published": { "baseline_score": "1.25", "random_score": "" } }
        """;

    private const string Trace = """
        { "name": "small", "score": 0.5, "delivered": { "0": 33 }, "flight_cost": { "a_0": 1.0 },
          "actions": [{ "step": 6, "plane": "a_0", "priority": 1, "load": [0], "unload": [], "dest": 2 }, { "step": 30, "plane": "a_0", "load": [], "unload": [0], "dest": 0 }] }
        """;

    private static readonly string[] Tokens = ["{", "}", "[", "]", ":", ",", "null", "true", "1e400", "-0", "0.5", "\"id\"", "\"from\"", "\"to\": 1", "\"w\": 1e9", "{}", "[[]]", "2147483648", "\"\\uD800\""];

    [Fact]
    public void The_files_that_are_spoiled_are_good()
    {
        ReadInstance(Encoding.UTF8.GetBytes(Instance)).ShouldNotBeNull();
        ReadTrace(Encoding.UTF8.GetBytes(Trace)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_is_written_gives_an_instance_or_a_diagnostic_and_never_another_exception(int seed)
    {
        var (spoiled, trace) = (new SpoiledBytes(seed, Tokens), ReadTrace(Encoding.UTF8.GetBytes(Trace))!);
        var read = 0;
        for (var i = 0; i < 600; i++)
        {
            if (ReadInstance(Spoiled(spoiled, Instance, i)) is not { } instance)
                continue;
            read++;
            Refusable(() => ChallengeChecker.Check(instance, trace.Orders));
        }
        read.ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_is_written_gives_a_trace_or_a_diagnostic_and_never_another_exception(int seed)
    {
        var (spoiled, instance) = (new SpoiledBytes(seed, Tokens), ReadInstance(Encoding.UTF8.GetBytes(Instance))!);
        var read = 0;
        for (var i = 0; i < 600; i++)
        {
            if (ReadTrace(Spoiled(spoiled, Trace, i)) is not { } trace)
                continue;
            read++;
            Refusable(() => ChallengeChecker.Check(instance, trace.Orders));
        }
        read.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_damaged_archive_is_refused_wherever_it_is_damaged()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Instance));
        var spoiled = new SpoiledBytes(5, Tokens);
        for (var i = 0; i < 200; i++)
            ReadInstance(spoiled.Of(packed.ToArray()), "i.json.gz");
    }

    private static byte[] Spoiled(SpoiledBytes spoiled, string valid, int number) => (number % 8) switch
    {
        0 => spoiled.Noise(400),
        1 => spoiled.Soup(60),
        _ => spoiled.Of(Encoding.UTF8.GetBytes(valid)),
    };

    private static ChallengeInstance? ReadInstance(byte[] bytes, string file = "i.json") => Read(bytes, stream => ChallengeInstanceReader.Read(stream, file));

    private static ChallengeTrace? ReadTrace(byte[] bytes) => Read(bytes, stream => ChallengeTraceReader.Read(stream, "t.json"));

    private static T? Read<T>(byte[] bytes, Func<Stream, T> reader)
        where T : class
    {
        using var stream = new MemoryStream(bytes);
        return Refusable(() => reader(stream));
    }

    private static T? Refusable<T>(Func<T> made)
        where T : class
    {
        try
        {
            return made();
        }
        catch (DocumentException refused)
        {
            refused.Diagnostics.ShouldNotBeEmpty();
            refused.Diagnostics.ShouldAllBe(each => !each.ToString().Contains('\n'));
            return null;
        }
    }
}

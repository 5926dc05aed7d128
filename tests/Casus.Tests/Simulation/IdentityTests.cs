// SPDX-License-Identifier: Apache-2.0
using System.Numerics;
using System.Text.RegularExpressions;
using Casus.Simulation;
using Casus.Tests.Support;

namespace Casus.Tests.Simulation;

public sealed partial class IdentityTests
{
    [Fact]
    public void No_two_things_of_the_shipped_packs_share_a_draw_for_any_purpose()
    {
        // Every word of the packs that could be an id, against every purpose that the model names and a few more: about a million identities. By chance alone
        // two of a million 64-bit hashes meet once in 40 million packs.
        var ids = Directory.EnumerateFiles(Repository.Packs, "*.yaml", SearchOption.AllDirectories)
            .SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(word => word.Value)).Distinct(StringComparer.Ordinal).ToArray();
        string[] purposes = ["belief", "value", "gate", "ballot", "sends", "vehicles", "supports", "objects", "absent", "contributes", "march", "loading", "unloading", "turn-round"];

        var identities = purposes.SelectMany(purpose => ids.Select(id => Identity.Of(purpose, id))).ToArray();

        ids.Length.ShouldBeGreaterThan(2_000);
        identities.Distinct().Count().ShouldBe(identities.Length);
    }

    [Fact]
    public void Where_the_purpose_ends_and_the_id_begins_makes_a_difference()
    {
        Identity.Of("ab", "c").ShouldNotBe(Identity.Of("a", "bc"));
        Identity.Of("a", string.Empty).ShouldNotBe(Identity.Of(string.Empty, "a"));
    }

    [Fact]
    public void Ids_that_are_alike_have_hashes_that_are_not()
    {
        var distances = Enumerable.Range(0, 1_000).Select(i => BitOperations.PopCount(Identity.Of("loading", $"il-76.{i}").Hash ^ Identity.Of("loading", $"il-76.{i + 1}").Hash)).ToArray();
        distances.Average().ShouldBeInRange(31, 33, "of 64 bits; the mean of a thousand has a standard error of 0.13");
        distances.Min().ShouldBeGreaterThan(12);
    }

    [GeneratedRegex("[A-Za-z0-9][A-Za-z0-9.-]*")]
    private static partial Regex Word();
}

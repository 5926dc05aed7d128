// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents;
using Casus.Tests.Support;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>The seven actors in three dimensions that the peer publishes with its regression log (dummyData_3Dim; MIT, KAPSARC 2015; notice beside the file).</summary>
internal static class PublishedActors
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests/Casus.Tests/Council/Bargaining/Spatial");

    public static ImmutableArray<SpatialActor> Read()
    {
        using var text = File.OpenText(Path.Combine(Folder, "ktab-dummyData_3Dim.csv"));
        var diagnostics = new Diagnostics();
        var table = ActorTable.Read(text, "ktab-dummyData_3Dim.csv", diagnostics);
        diagnostics.Sorted.ShouldBeEmpty();
        return table.ShouldNotBeNull().Actors;
    }
}

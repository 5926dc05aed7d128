// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Tests.Support;

namespace Casus.Tests.Architecture;

/// <summary>The engine knows no organisation by name: what the packs describe is named in the packs.</summary>
public sealed class NoOrganisationTests
{
    /// <summary>Ids, short names and full names of every organisation of the shipped packs, with the forces and the treaties named after them.</summary>
    private static readonly string[] Names =
    [
        .. from id in Repository.Reader.Available
           let pack = Repository.Reader.Read(id)
           where pack.Organisation is not null
           from name in (string[])[pack.Organisation!.Name, pack.Organisation.ShortName, pack.Manifest.Id.ToUpperInvariant(), .. pack.Forces.Keys, .. pack.Cases.Keys]
           select name,
    ];

    [Fact]
    public void There_are_ten_organisations_to_look_for() => Names.Length.ShouldBeGreaterThanOrEqualTo(30);

    [Fact]
    public void No_organisation_is_named_in_the_source()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        var pattern = new Regex($@"\b({string.Join('|', Names.Distinct(StringComparer.Ordinal).Select(Regex.Escape))})\b");
        var named =
            from file in files
            from Match match in pattern.Matches(File.ReadAllText(file))
            select $"{Path.GetRelativePath(Repository.Root, file)} names '{match.Value}'";
        named.ShouldBeEmpty();
    }
}

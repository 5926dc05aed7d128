// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Forces;
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Forces.Tables;

/// <summary>Units read from a text become documents that a pack can hold as they are.</summary>
public sealed class UnitDocumentsTests
{
    [Fact]
    public void The_documents_are_read_by_the_reader_of_packs_and_say_the_same()
    {
        var stated = TableWords.FromText(
            "source: The \"almanac\": 2020, page 12\n31st Air Assault Brigade [Town @ UWLW]\n  1st Battalion | 450 people, 28 to 32 (30) BMD-2 critical, 12.5 t stores, contract 70 %, notice 24 h, ready 4 to 12 h / 30 h, ramp 33 % 12 h, ksor, order 20, until 2023-12-01\n",
            "RUS", TableWords.Csto).Units!.Value;
        var documents = UnitDocuments.Of(stated, "brigade.txt");
        var folder = Directory.CreateTempSubdirectory("casus-").FullName;
        try
        {
            // The pack of the world, and one of the two documents beside the members and forces of the shipped pack.
            Copy(Path.Combine(Repository.Packs, "world"), Path.Combine(folder, "world"));
            Copy(Path.Combine(Repository.Packs, "csto"), Path.Combine(folder, "csto"));
            File.WriteAllText(Path.Combine(folder, "csto", "forces", "more-units.yaml"), documents.Units.Replace("rus-", "new-", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(folder, "csto", "assumptions", "more-units.yaml"), documents.Assumptions.Replace("rus-", "new-", StringComparison.Ordinal));
            var pack = new PackReader(folder, DocumentLimits.Default, TimeProvider.System).Read("csto", out var diagnostics);
            diagnostics.Where(each => each.At.File.Contains("more-units", StringComparison.Ordinal)).ShouldBeEmpty();
            pack.ShouldNotBeNull();
            var quantities = new Quantities(
                pack.Evidence,
                ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal),
                ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
                null);
            var battalion = pack.Units.Single(unit => unit.Id == "new-1st-battalion");
            battalion.Parent.ShouldBe("new-31st-air-assault-brigade");
            quantities.Of(battalion.Persons!).Count.ShouldBe(450);
            quantities.Of(battalion.Vehicles.Single().Number).Count.ShouldBe(30);
            quantities.Of(battalion.Contract!).Value.ShouldBe(0.7, 1e-12);
            quantities.Of(battalion.Readiness!.Full).Value.ShouldBe(30);
            quantities.Of(battalion.Readiness.Notice!).Value.ShouldBe(24);
            quantities.Of(battalion.Readiness.Ramp.Single().Share).Value.ShouldBe(0.33, 1e-12);
            quantities.Of(battalion.Stores!).Value.ShouldBe(12.5);
            battalion.Skills.ShouldBe(["air-assault"]);
            pack.Evidence.Assumptions[battalion.Persons!.Name].Reason.ShouldBe("Stated in brigade.txt, line 3, with this source: The \"almanac\": 2020, page 12");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_number_without_a_source_says_so_and_units_without_numbers_need_no_assumptions()
    {
        UnitDocuments.Of(TableWords.FromText("Tank company [T] 40 uaz").Units!.Value, "a.txt").Assumptions.ShouldContain("reason: \"Stated in a.txt, line 1, which names no source.\"");
        UnitDocuments.Of(TableWords.FromText("Tank company").Units!.Value, "a.txt").Assumptions.ShouldBeEmpty();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}

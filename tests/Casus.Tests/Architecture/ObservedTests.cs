// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Architecture;

/// <summary>What happened in a case is not known to the model: only the comparison at the end reads it.</summary>
public sealed class ObservedTests
{
    private const string Kazakhstan = "kazakhstan-2022";

    [Fact]
    public void Only_the_reader_of_packs_and_the_comparison_name_what_happened() =>
        Model.Uses.Where(ReadsObserved).Where(use => Model.FolderOf(use.User) != "Packs" && use.User.FullName != "Casus.Chain.Comparison")
            .Select(use => use.ToString()).ShouldBeEmpty();

    [Fact]
    public void The_search_finds_the_two_that_may()
    {
        Model.Uses.Where(ReadsObserved).Select(use => use.User.FullName).ShouldContain("Casus.Chain.Comparison");
        Model.Uses.Where(ReadsObserved).Select(use => use.User.FullName).ShouldContain("Casus.Packs.Pack");
    }

    [Fact]
    public void Neither_the_pictures_nor_the_command_line_ask_the_pack_for_it() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("Casus/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(Path.Combine(Repository.Root, "src", file)) is var text && (text.Contains("ObservedIn", StringComparison.Ordinal) || text.Contains(nameof(ObservedQuantity), StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void Changing_everything_that_happened_changes_nothing_but_the_comparison()
    {
        var packs = Directory.CreateTempSubdirectory("casus-observed-");
        try
        {
            CopyPacks(packs.FullName);
            var file = Path.Combine(packs.FullName, "csto", "cases", $"{Kazakhstan}.yaml");
            var text = File.ReadAllText(file);
            File.WriteAllText(file, WithOtherEvents(text));

            var told = Answers(Repository.Csto, out var comparison);
            var untold = Answers(new PackReader(packs.FullName, DocumentLimits.Default, TimeProvider.System).Read("csto"), out var other);

            untold.ShouldBe(told);
            comparison.ShouldNotBeEmpty();
            other.Length.ShouldBe(comparison.Length);
            other.ShouldAllBe(line => line.Observed == "changed");
        }
        finally
        {
            packs.Delete(recursive: true);
        }
    }

    public static TheoryData<string> Cases => [.. Repository.Csto.Cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_claim_on_what_happened_is_among_those_that_a_run_takes_its_numbers_from(string id)
    {
        var run = Run.Of(Scenario.Of(Repository.Csto, id, 1, [], []), 0, 1);
        var happened = Repository.Csto.ObservedIn(id).Select(each => each.Quantity).OfType<string>()
            .SelectMany(name => Repository.Csto.Evidence.On(name)).Select(each => each.Claim.Id).ToHashSet(StringComparer.Ordinal);

        var leaks = from each in run.Best.Quantities.Read
                    from claim in each.Rivals.Append(each.Claim).OfType<Casus.Evidence.Claim>()
                    where happened.Contains(claim.Id)
                    select $"{each.Name} reads {claim.Id}";

        leaks.ShouldBeEmpty();
    }

    [Fact]
    public void How_the_national_procedures_went_is_asked_for_by_the_replay_alone()
    {
        var users = Model.Uses.Where(use => use.Type == typeof(Pack) && use.Used.Name == nameof(Pack.ProceedingsIn)).Select(use => use.User.FullName).Distinct().ToArray();
        users.ShouldBe(["Casus.Chain.LawReplay"]);
    }

    private static bool ReadsObserved(Use use) =>
        use.Type == typeof(ObservedQuantity) || (use.Type == typeof(CaseFile) && use.Used.Name.EndsWith("Observed", StringComparison.Ordinal)) || (use.Type == typeof(Pack) && use.Used.Name == nameof(Pack.ObservedIn));

    private static string Answers(Pack pack, out ComparisonLine[] comparison)
    {
        var run = Run.Of(Scenario.Of(pack, Kazakhstan, 7, [], []), 5, 2);
        comparison = [.. run.Comparison];
        var document = RunDocument.Of(run);
        foreach (var allowed in (string[])["observed", "comparison", "fingerprint"])
            document.Remove(allowed).ShouldBeTrue();
        return document.ToJsonString();
    }

    /// <summary>The case with another event in the place of each: what stands under <c>observed</c>, its last section, is written anew.</summary>
    private static string WithOtherEvents(string text)
    {
        var at = text.IndexOf("\n  observed:\n", StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        var results = text[at..].Split('\n').Where(line => line.StartsWith("    - result: ", StringComparison.Ordinal));
        text[(at + 1)..].Split('\n').Skip(1).ShouldAllBe(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal), "observed is the last section of the case");
        return $"{text[..at]}\n  observed:\n{string.Concat(results.Select(line => $"{line}\n      word: changed\n      says: Changed.\n"))}";
    }

    private static void CopyPacks(string to)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Packs, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(Repository.Packs, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

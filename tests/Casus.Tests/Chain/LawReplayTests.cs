// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Law;
using Casus.Packs;
using Casus.Tests.Architecture;
using Casus.Tests.Support;

namespace Casus.Tests.Chain;

/// <summary>How authorisations went is set beside the answers of the model, and cannot reach them.</summary>
public sealed class LawReplayTests
{
    [Fact]
    public void Only_the_replay_asks_how_authorisations_went() =>
        Model.Uses.Where(use => use.Type == typeof(Pack) && use.Used.Name == nameof(Pack.ProceedingsIn)).Select(use => use.User.FullName).Distinct().ShouldBe(["Casus.Chain.LawReplay"]);

    [Fact]
    public void Only_the_writer_of_JSON_asks_for_the_replay() =>
        Model.Uses.Where(use => use.Type == typeof(LawReplay) && use.User != typeof(LawReplay)).Select(use => use.User.FullName).Distinct().ShouldBe(["Casus.Chain.LawDocument"]);

    [Fact]
    public void Neither_the_pictures_nor_the_command_line_ask_the_pack_for_it() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("Casus/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(Path.Combine(Repository.Root, "src", file)).Contains(nameof(Pack.ProceedingsIn), StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void The_Kyrgyz_votes_of_January_2022_replay_without_quorum_then_failed_then_passed()
    {
        var replay = LawReplay.Of(Shipped.Run("kazakhstan-2022")).Single(each => each.Gate.Member == "KGZ");
        replay.Events.Select(each => each.Effect.Kind).Where(kind => kind is not (GateEffectKind.Advance or GateEffectKind.Nothing)).ShouldBe([GateEffectKind.NoQuorum, GateEffectKind.NoMajority]);
        replay.State.ShouldBe(GateState.Open);
        replay.Took.ShouldNotBeNull();
    }

    [Fact]
    public void A_case_whose_authorisations_are_not_known_has_no_replay() => LawReplay.Of(Shipped.Run("kyrgyzstan-2010-06")).ShouldBeEmpty();

    [Fact]
    public void A_forecast_has_as_many_replications_as_the_run()
    {
        LawForecast.Of(Shipped.Run("kazakhstan-2022"), "KGZ")!.Replications.ShouldBe(20);
        LawForecast.Of(Run.Of(Shipped.Scenario("kazakhstan-2022"), 0, 1), "KGZ").ShouldBeNull();
    }

    /// <summary>The forecast draws as the run does: by member and replication, so that the two agree on how often forces may go.</summary>
    [Fact]
    public void The_forecast_agrees_with_the_range_of_the_run()
    {
        var run = Shipped.Run("kazakhstan-2022");
        foreach (var gate in run.Best.Law.Gates)
        {
            var reached = run.Results.GetValueOrDefault($"may.gates.{gate.Member}.hours")?.Range?.Reached ?? 0;
            LawForecast.Of(run, gate.Member)!.Opens.Length.ShouldBe(reached, gate.Member);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>What <c>casus forces</c> takes beside the options of every case command, and what it says.</summary>
public sealed class ForcesCommandTests
{
    private static readonly string[] Bare = ["forces", "csto/kazakhstan-2022", "--replications", "0"];

    [Theory]
    [InlineData("token")]
    [InlineData("quickest")]
    public void The_option_for_the_policy_is_a_setting(string policy) => Forces("--policy", policy).ShouldBe(Forces("--set", $"force.policy={policy}"));

    [Theory]
    [InlineData("--policy quikest", "Did you mean 'quickest'?")]
    [InlineData("--policy token --set force.policy=quickest", "Keep one of them.")]
    [InlineData("--set force.only=RUX", "Did you mean 'RUS'?")]
    public void A_slip_is_refused_in_the_words_of_the_user(string options, string told)
    {
        var spoken = Forces(options.Split(' '));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        Words(spoken.Talk).ShouldContain(told);
    }

    [Fact]
    public void The_screen_answers_what_a_staff_asks()
    {
        var output = Forces().Output;
        foreach (var heading in new[] { "How many there are, and what each limit leaves", "What is sent", "Held back", "Command", "What the contingents have in common", "What each policy would send" })
            output.ShouldContain($"\n{heading}\n");
    }

    [Fact]
    public void The_tree_shows_the_order_of_battle_of_the_day_indented()
    {
        var output = Forces("--tree").Output;
        output.ShouldContain("the order of battle on 2022-01-05");
        output.ShouldContain("\n   98th Guards Airborne Division");
        output.ShouldContain("\n      98th division, first battalion");
    }

    [Fact]
    public void The_pool_in_JSON_falls_to_what_is_sent_and_each_step_says_what_it_took()
    {
        var root = Json();
        var persons = root.GetProperty("pool").EnumerateArray().Select(step => step.GetProperty("persons").GetInt32()).ToArray();
        var taken = root.GetProperty("pool").EnumerateArray().Select(step => step.GetProperty("taken").GetInt32()).ToArray();
        persons[^1].ShouldBe(root.GetProperty("persons").GetInt32());
        persons.Zip(persons.Skip(1), (before, after) => before - after).ShouldBe(taken.Skip(1));
        taken.ShouldAllBe(people => people >= 0);
    }

    [Fact]
    public void The_policies_in_JSON_are_all_five_and_the_one_of_the_run_has_its_numbers()
    {
        var root = Json("--policy", "burden-share");
        root.GetProperty("policy").GetString().ShouldBe("burden-share");
        var policies = root.GetProperty("policies").EnumerateArray().ToArray();
        policies.Select(each => each.GetProperty("policy").GetString()).ShouldBe(["framework", "largest-first", "burden-share", "token", "quickest"]);
        policies[2].GetProperty("persons").GetInt32().ShouldBe(root.GetProperty("persons").GetInt32());
        policies[2].GetProperty("units").GetInt32().ShouldBe(root.GetProperty("units").GetArrayLength());
    }

    private static Spoken Forces(params string[] options) => Spoken.Once([.. Bare, .. options]);

    private static JsonElement Json(params string[] options)
    {
        using var document = JsonDocument.Parse(Forces(["--json", .. options]).Output);
        return document.RootElement.Clone();
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

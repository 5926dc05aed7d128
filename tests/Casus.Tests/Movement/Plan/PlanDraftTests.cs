// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Tests.Movement.Plan;

public sealed class PlanDraftTests
{
    private static readonly LiftModel Model = new TinyLift().Field("FROM", 0).Arrival("A", 1_000).Arrival("B", 1_200, share: "50 percent").Fleet("FROM")
        .Unit("u-1", "FROM", 100, first: 1).Unit("u-2", "FROM", 100, first: 9).Unit("u-3", "FROM", 100, first: 5).Model();

    private static readonly ArrivalWish Wish = new(Model, Model.Lines);

    [Fact]
    public void A_rule_alone_decides_nothing_for_single_lines()
    {
        foreach (var rule in Enum.GetValues<DispatchRule>())
        {
            var order = new PlanDraft(Model.Lines, Wish, rule).ToOrder();
            (order.Rule, order.Lines.Count, order.Patience).ShouldBe((rule, 0, null));
        }
    }

    [Fact]
    public void Priorities_become_ranks_and_equal_ones_stay_equal()
    {
        var draft = Ranked(70, -3, 70);
        draft.ToOrder().Lines.Select(each => each.Value.Priority).ShouldBe([2, 1, 2]);
        draft.Signature().ShouldBe(Ranked(5, 4, 5).Signature(), "only the order of priorities counts");
        draft.Signature().ShouldNotBe(Ranked(4, 5, 5).Signature());
    }

    [Fact]
    public void The_longest_way_becomes_ranks_by_the_end_of_the_way()
    {
        var draft = new PlanDraft(Model.Lines, Wish, DispatchRule.LongestWay);
        draft.Rank([100, 900, 500]);
        (draft.Rule, draft.Ranked).ShouldBe((DispatchRule.Priority, true));
        draft.ToOrder().Lines.Select(each => each.Value.Priority).ShouldBe([3, 1, 2]);
    }

    [Fact]
    public void A_plan_read_back_decides_the_same()
    {
        var draft = Ranked(3, 1, 2);
        draft.Patience = Tick.FromHours(4);
        (draft.Seating, draft.Yields, draft.Grounded) = (Seating.Even, true, ["plane"]);
        draft.Claims[1] = "plane";
        (draft.To[0], draft.To[1]) = (draft.To[1], draft.To[0]);
        var order = draft.ToOrder();
        var again = PlanDraft.From(order, Model.Lines, Wish);
        again.Signature().ShouldBe(draft.Signature());
        again.ToOrder().Lines.ShouldBe(order.Lines);
        (again.Seating, again.Yields).ShouldBe((Seating.Even, true));
        again.Grounded.ShouldBe(["plane"]);
        again.Yields = false;
        again.Signature().ShouldNotBe(draft.Signature());
    }

    [Fact]
    public void Shares_may_be_missed_by_no_more_than_whole_units_miss_them()
    {
        // 150 people are wanted at each; whole units give 200 and 100, so one too many or too few at either is allowed, and all three at one place are not.
        Wish.HasChoice.ShouldBeTrue();
        Wish.Allows([0, 0, 1]).ShouldBeTrue();
        Wish.Allows([1, 0, 1]).ShouldBeTrue();
        Wish.Allows([0, 0, 0]).ShouldBeFalse();
    }

    private static PlanDraft Ranked(params int[] priorities)
    {
        var draft = new PlanDraft(Model.Lines, Wish, DispatchRule.Priority) { Ranked = true };
        priorities.CopyTo(draft.Priorities, 0);
        return draft;
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Tests.Law;

namespace Casus.Tests.Movement.Loading;

/// <summary>What holds for every load.</summary>
public sealed class AnyLoadTests
{
    [Fact]
    public void Things_stand_inside_the_hold_apart_from_each_other_and_within_every_limit() => Always.Holds(
        Holds.AnySample(types: 5, most: 12),
        sample =>
        {
            var filled = sample.Fill();
            Check(sample, filled, sample.Planner.Layout(0, filled.Taken, filled.Persons, filled.Stores));
        },
        times: 1_000);

    [Fact]
    public void Dropped_things_stand_on_the_floor_within_the_limits_of_the_drop() => Always.Holds(
        Holds.AnySample(types: 5, most: 12),
        sample =>
        {
            var carrier = sample.Planner.Carriers[0] with { Drop = new CarrierDrop(90, 2, 4, 12, 300) };
            var planner = new LoadPlanner([carrier], sample.Planner.Cargo, Holds.Person, sample.Planner.LashingGap);
            var taken = new int[sample.Left.Length];
            var persons = planner.FillDrop(0, sample.Allowed, sample.Left, sample.Persons, taken, out _);
            var layout = planner.Layout(0, taken, persons, 0, drop: true);
            Check(sample, new Filled(taken, persons, 0, LoadLimit.None, sample.Allowed), layout);
            layout.Things.Length.ShouldBeLessThanOrEqualTo(4);
            layout.Things.ShouldAllBe(each => !each.OnRamp && each.Mass <= 12 && planner.Cargo[each.Number].Droppable);
            persons.ShouldBeLessThanOrEqualTo(90);
            foreach (var measure in planner.Measures(0, drop: true).All)
                measure.Of(taken, persons, 0).ShouldBeLessThanOrEqualTo(1 + 1e-6, $"{measure.Kind}");
        },
        times: 300);

    [Fact]
    public void Nothing_is_left_that_would_still_fit() => Always.Holds(
        Holds.AnySample(types: 4, most: 8),
        sample =>
        {
            var filled = sample.Fill();
            for (var i = 0; i < sample.Left.Length; i++)
            {
                if (sample.Left[i] > filled.Taken[i] && sample.Planner.Fits(0, i))
                    sample.Planner.OneMore(0, sample.Allowed, filled.Taken, filled.Persons, filled.Stores, i).ShouldNotBeNull($"a thing {i} would still fit");
            }
        },
        times: 500);

    [Fact]
    public void All_is_taken_exactly_when_nothing_is_said_to_have_kept_one_out() => Always.Holds(
        Holds.AnySample(types: 3, most: 3),
        sample =>
        {
            var filled = sample.Fill();
            var rest = Enumerable.Range(0, 3).Any(i => sample.Planner.Fits(0, i) && sample.Left[i] > filled.Taken[i]);
            (filled.Limit == LoadLimit.None).ShouldBe(!rest && filled.Persons == sample.Persons && filled.Stores >= sample.Stores - 1e-9);
        },
        times: 500);

    [Fact]
    public void No_load_measures_more_than_one() => Always.Holds(
        Holds.AnySample(types: 5, most: 12),
        sample =>
        {
            var filled = sample.Fill();
            foreach (var measure in sample.Planner.Measures(0).All)
                measure.Of(filled.Taken, filled.Persons, filled.Stores).ShouldBeLessThanOrEqualTo(1 + 1e-6, $"{measure.Kind}");
            var together = filled.Persons * sample.Planner.LeastSharePerson(0);
            for (var i = 0; i < filled.Taken.Length; i++)
                together += filled.Taken[i] * sample.Planner.LeastShare(0, i);
            together.ShouldBeLessThanOrEqualTo(1 + 1e-6);
        },
        times: 1_000);

    [Fact]
    public void A_load_costs_no_memory_and_is_the_same_in_every_thread()
    {
        var planner = Holds.Planner([Holds.Il76, Holds.An124], Holds.Person, 0.15, Holds.Armoured, new Cargo("lorry", 7.9, 2.5, 3, 11), new Cargo("car", 4.4, 1.85, 2, 2.2));
        int[] left = [30, 40, 25];
        var first = planner.Fill(left, 700, 12, carrier: 1);
        var taken = new int[3];
        var before = GC.GetAllocatedBytesForCurrentThread();
        planner.Fill(1, first.Allowed, left, 700, 12, taken, out _, out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        var others = new Filled[64];
        Parallel.For(0, others.Length, i => others[i] = planner.Fill(left, 700, 12, carrier: 1));
        others.ShouldAllBe(each => each.Persons == first.Persons && each.Taken.SequenceEqual(first.Taken) && each.Limit == first.Limit);
    }

    private static void Check(Sample sample, Filled filled, LoadLayout layout)
    {
        var (carrier, gap) = (sample.Planner.Carriers[0], sample.Planner.LashingGap);
        var hold = carrier.Hold;
        layout.Things.Length.ShouldBe(filled.Taken.Sum());
        for (var i = 0; i < filled.Taken.Length; i++)
        {
            filled.Taken[i].ShouldBeInRange(0, sample.Left[i]);
            layout.Things.Count(each => each.Number == i).ShouldBe(filled.Taken[i]);
        }
        foreach (var thing in layout.Things)
        {
            var (begin, end) = thing.OnRamp ? (hold.Length, hold.Length + hold.Ramp) : (0, hold.Length);
            thing.X.ShouldBeGreaterThanOrEqualTo(begin - 1e-6);
            (thing.X + thing.Length).ShouldBeLessThanOrEqualTo(end + 1e-6);
            thing.Y.ShouldBeGreaterThanOrEqualTo(-1e-6);
            (thing.Y + thing.Width).ShouldBeLessThanOrEqualTo(hold.Width + 1e-6);
            sample.Planner.Fits(0, thing.Number).ShouldBeTrue();
        }
        for (var i = 0; i < layout.Things.Length; i++)
        {
            foreach (var other in layout.Things.Skip(i + 1).Where(other => other.OnRamp == layout.Things[i].OnRamp))
                Apart(layout.Things[i], other, gap).ShouldBeTrue($"{layout.Things[i]} and {other} overlap");
        }
        layout.RampTonnes.ShouldBeLessThanOrEqualTo(hold.RampLoad + 1e-6);
        layout.Tonnes.ShouldBeLessThanOrEqualTo(filled.Allowed + 1e-6);
        filled.Persons.ShouldBeInRange(0, sample.Persons);
        filled.Stores.ShouldBeInRange(0, sample.Stores + 1e-9);
        (layout.MainPersons + layout.UpperPersons).ShouldBe(filled.Persons);
    }

    private static bool Apart(PlacedThing a, PlacedThing b, double gap) =>
        a.X + a.Length + gap <= b.X + 1e-6 || b.X + b.Length + gap <= a.X + 1e-6 || a.Y + a.Width <= b.Y + 1e-6 || b.Y + b.Width <= a.Y + 1e-6;
}

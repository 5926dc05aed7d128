// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using NodaTime;

namespace Casus.Tests.Forces;

/// <summary>Assignments that began, ended or have limits of their own. The day is 12 June 2010, the host HHH, the crisis internal disorder.</summary>
public sealed class AssignmentTests
{
    [Fact]
    public void An_assignment_of_the_day_lets_a_unit_go() => Why(new Assignment { Force = "force", From = new LocalDate(2010, 6, 12), Until = new LocalDate(2010, 6, 13) }).ShouldBeNull();

    [Fact]
    public void One_that_ended_does_not() => Why(new Assignment { Force = "force", Until = new LocalDate(2010, 6, 12) }).ShouldBe("not assigned to force on the day");

    [Fact]
    public void One_that_begins_later_does_not() => Why(new Assignment { Force = "force", From = new LocalDate(2010, 6, 13) }).ShouldBe("not assigned to force on the day");

    [Fact]
    public void Its_own_area_takes_the_place_of_that_of_the_force()
    {
        Why(new Assignment { Force = "force", Area = ["SSS"] }).ShouldBe("under force it may not act in HHH");
        new TinyForces { From = ["south"] }.Force("south", area: ["SSS"]).Unit("FRA", "unit", 10, assigned: [], assignments: [new Assignment { Force = "south", Area = ["HHH"] }]).Generate(wanted: 10).Persons.ShouldBe(10);
    }

    [Fact]
    public void Its_own_tasks_take_the_place_of_those_of_the_force() =>
        Why(new Assignment { Force = "force", For = [CrisisKind.Disaster] }).ShouldBe("under force it is not for such a crisis");

    [Fact]
    public void Any_assignment_that_allows_it_is_enough() =>
        Why(new Assignment { Force = "force", Area = ["SSS"] }, new Assignment { Force = "force", Area = ["HHH"] }).ShouldBeNull();

    [Fact]
    public void Assignments_to_other_forces_do_not_count() => Why(new Assignment { Force = "other" }).ShouldBe("not assigned to force");

    private static string? Why(params Assignment[] assignments) =>
        new TinyForces().Force("other").Unit("FRA", "unit", 10, assigned: [], assignments: assignments).Generate(wanted: 10).Held.SingleOrDefault()?.Why;
}

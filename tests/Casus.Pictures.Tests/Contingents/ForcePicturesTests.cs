// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Forces;
using Casus.Pictures.Contingents;
using Casus.Pictures.Drawing;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Contingents;

/// <summary>The pictures and tables of the forces say what the run says.</summary>
public class ForcePicturesTests
{
    [Fact]
    public async Task The_cascade_names_every_step_with_its_people()
    {
        var run = Runs.Of(Runs.Acts);
        var picture = Markup.Text(await Component.RenderAsync<PoolCascade>(("Run", run)));
        foreach (var step in run.Best.Forces!.Depth!.Pool.Steps)
            picture.ShouldContain($"{Phrase.Count(step.Persons)} {(step.Limit == PoolLimit.Assigned ? "assigned to Collective rapid reaction force (KSOR)" : step.Says)}");
    }

    [Fact]
    public async Task The_ramps_name_every_unit_that_is_sent()
    {
        var run = Runs.Of(Runs.Acts);
        var picture = Markup.Text(await Component.RenderAsync<ReadinessCurves>(("Run", run)));
        foreach (var sent in run.Best.Forces!.Contributions)
            picture.ShouldContain(sent.Unit.Name);
    }

    [Fact]
    public async Task Every_policy_and_every_task_has_a_row()
    {
        var run = Runs.Of(Runs.Acts);
        var policies = Markup.Text(await Component.RenderAsync<PolicyTable>(("Run", run)));
        foreach (var policy in run.Best.Forces!.Depth!.Policies)
            policies.ShouldContain(Words.Of(policy.Policy));
        var tasks = Markup.Text(await Component.RenderAsync<TaskTable>(("Run", run)));
        foreach (var task in run.Best.Forces.Depth.Tasks)
            tasks.ShouldContain(task.Task.Name);
    }

    [Fact]
    public async Task Where_the_council_adopts_nothing_there_is_no_picture()
    {
        var run = Runs.Of(Runs.Stops);
        (await Component.RenderAsync<PoolCascade>(("Run", run))).Trim().ShouldBeEmpty();
        (await Component.RenderAsync<ReadinessCurves>(("Run", run))).Trim().ShouldBeEmpty();
        (await Component.RenderAsync<PolicyTable>(("Run", run))).Trim().ShouldBeEmpty();
        (await Component.RenderAsync<CommandNote>(("Run", run))).Trim().ShouldBeEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>How far a line has come in a run: what is left of it, and what of it is in place.</summary>
internal sealed class LineProgress
{
    private readonly LiftModel model;
    private readonly int[] all;
    private readonly int[] landed;
    private readonly bool[] critical;
    private readonly int items;
    private Relaxation relaxed;
    private int landedPersons;
    private int landedVehicles;

    /// <summary>Makes a line ready.</summary>
    /// <param name="model">The movement.</param>
    /// <param name="line">The line as it stands, without a plan.</param>
    /// <param name="wings">How many wings of aircraft there are.</param>
    public LineProgress(LiftModel model, RequirementLine line, int wings)
    {
        (this.model, Own) = (model, line);
        all = new int[model.Cargo.Length];
        landed = new int[all.Length];
        critical = new bool[all.Length];
        Left = new int[all.Length];
        foreach (var vehicle in line.Vehicles)
        {
            all[model.CargoNumber(vehicle.Type)] += vehicle.Count;
            critical[model.CargoNumber(vehicle.Type)] = line.Critical.Contains(vehicle.Type);
        }
        items = line.Persons + all.Sum();
        Useless = new bool[wings];
        Claimed = new bool[wings];
        Loading = Identity.Of("loading", line.Id);
        Unloading = Identity.Of("unloading", line.Id);
    }

    /// <summary>The line as it stands, without a plan.</summary>
    public RequirementLine Own { get; }

    /// <summary>The way that it takes in this run.</summary>
    public LineCourse Course { get; private set; } = null!;

    /// <summary>Lower goes first where the rule asks for priority.</summary>
    public int Priority { get; private set; }

    /// <summary>Vehicles left, by number of their type.</summary>
    public int[] Left { get; }

    /// <summary>People left.</summary>
    public int Persons { get; private set; }

    /// <summary>Tonnes of stores left.</summary>
    public double Stores { get; private set; }

    /// <summary>Vehicles left of all types.</summary>
    public int Vehicles { get; private set; }

    /// <summary>Loads given out.</summary>
    public int Loads { get; set; }

    /// <summary>Loads in place.</summary>
    public int LandedLoads { get; private set; }

    /// <summary>Wings that can take nothing of what is left.</summary>
    public bool[] Useless { get; }

    /// <summary>Wings that take of it before they take of any other line.</summary>
    public bool[] Claimed { get; }

    /// <summary>What its loading is drawn for.</summary>
    public Identity Loading { get; }

    /// <summary>What its unloading is drawn for.</summary>
    public Identity Unloading { get; }

    /// <summary>First arrival in seconds.</summary>
    public long FirstAt { get; private set; }

    /// <summary>Last unloading in seconds.</summary>
    public long LastAt { get; private set; }

    /// <summary>When it was complete and ready, in seconds; <see cref="FieldTimes.Never"/> until then.</summary>
    public long CompleteAt { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsEmpty => Persons == 0 && Vehicles == 0 && Stores <= 0;

    /// <summary>Whether there was nothing from the start.</summary>
    public bool IsNothing => items == 0 && Own.Stores <= 0;

    /// <summary>Share of the line, people and vehicles counted alike, that has been taken; of the stores where there is nothing else.</summary>
    public double Taken => items > 0 ? 1 - ((double)(Persons + Vehicles) / items) : Own.Stores > 0 ? 1 - (Stores / Own.Stores) : 1;

    /// <summary>When what has been taken so far, and so about the next load, is ready, in seconds.</summary>
    public long NextReady { get; private set; }

    /// <summary>About how many loads of the aircraft that carry most of it are left.</summary>
    public double LoadsLeft { get; private set; }

    /// <summary>Makes it ready for a run.</summary>
    /// <param name="course">The way that it takes.</param>
    /// <param name="priority">Its priority.</param>
    /// <param name="without">The constraint taken away.</param>
    public void Begin(LineCourse course, int priority, Relaxation without)
    {
        (Course, Priority, relaxed) = (course, priority, without);
        all.CopyTo(Left, 0);
        Array.Clear(landed);
        Array.Clear(Useless);
        (Persons, Vehicles, Stores) = (Own.Persons, items - Own.Persons, Own.Stores);
        (Loads, LandedLoads, landedPersons, landedVehicles) = (0, 0, 0, 0);
        (FirstAt, LastAt, CompleteAt) = (FieldTimes.Never, 0, IsNothing ? 0 : FieldTimes.Never);
        Foresee();
    }

    /// <summary>Takes a load out.</summary>
    public void Take(ReadOnlySpan<int> vehicles, int persons, double stores)
    {
        for (var i = 0; i < vehicles.Length; i++)
        {
            Left[i] -= vehicles[i];
            Vehicles -= vehicles[i];
        }
        Persons -= persons;
        Stores = Stores - stores < Slack ? 0 : Stores - stores;
        Foresee();
    }

    /// <summary>Puts a load back.</summary>
    public void PutBack(ReadOnlySpan<int> vehicles, int persons, double stores)
    {
        for (var i = 0; i < vehicles.Length; i++)
        {
            Left[i] += vehicles[i];
            Vehicles += vehicles[i];
        }
        Persons += persons;
        Stores += stores;
        Foresee();
    }

    /// <summary>Enters a load that is in place.</summary>
    /// <param name="arrived">When it landed or arrived.</param>
    /// <param name="now">When it was unloaded.</param>
    /// <param name="vehicles">Vehicles by number of their type.</param>
    /// <param name="persons">People.</param>
    public void Land(long arrived, long now, ReadOnlySpan<int> vehicles, int persons)
    {
        LandedLoads++;
        (FirstAt, LastAt) = (Math.Min(FirstAt, arrived), Math.Max(LastAt, now));
        landedPersons += persons;
        for (var i = 0; i < vehicles.Length; i++)
        {
            landed[i] += vehicles[i];
            landedVehicles += vehicles[i];
        }
        if (CompleteAt == FieldTimes.Never && IsComplete)
            CompleteAt = now + Course.Assembly + model.Onward.Seconds;
    }

    private void Foresee()
    {
        NextReady = Own.ReadyAt(Taken, relaxed).Seconds;
        LoadsLeft = Course.Common.Loads(Left, Persons);
    }

    /// <summary>So many tonnes of stores are nothing. A setting of the tool.</summary>
    private const double Slack = 1e-9;

    private bool IsComplete
    {
        get
        {
            var share = Own.CompleteAt;
            if (landedPersons < Math.Ceiling((Own.Persons * share) - Slack) || landedVehicles < Math.Ceiling(((items - Own.Persons) * share) - Slack))
                return false;
            for (var i = 0; i < critical.Length; i++)
            {
                if (critical[i] && landed[i] < all[i])
                    return false;
            }
            return items > 0 || (IsEmpty && LandedLoads == Loads);
        }
    }
}

package org.goldenthread.intake.wording;

import java.util.Set;

/** What a column of a council's table means, and the heads that councils and auditors print over it. */
public enum Column {
    /** The number of a row. */
    REF("""
            ref, refs, reference, ref no, no, nos, number, id, item, item no, issue no, issue number, rec,
            rec no, recommendation no, recommendation number, recommendation ref, r no, action no, action
            ref, finding no, risk no, risk ref, ref number, reference number, code, s no
            """),
    /** The paragraph or page of the report that a row answers. */
    PARAGRAPH("""
            para, paras, paragraph, paragraphs, para ref, para no, para number, paragraph ref, paragraph
            no, paragraph reference, page, page no, page ref, report ref, report para, report paragraph,
            source, source ref, source document, cpa ref, cpa para, origin, cross reference
            """),
    THEME("""
            theme, themes, area, category, section, topic, subject, aal theme, kloe, criterion, criteria
            """),
    /** What was found wanting. */
    ISSUE("""
            issue, issues, finding, findings, area for improvement, areas for improvement, improvement
            area, areas of improvement, area of improvement, improvement issue, improvement issues,
            weakness, weaknesses, observation, observations, matter arising, matters arising, key issue,
            key issues, issue identified, issues identified, issue raised, issues raised, audit finding,
            audit findings, area of concern, areas of concern, concern, identified issue, conclusion, what,
            what we found, what was found, finding and implication, finding and risk, findings and risk,
            issue and risk, weakness identified, afi, gap, improvement need, improvement required, areas
            requiring attention, area requiring attention
            """),
    RECOMMENDATION("""
            recommendation, recommendations, audit recommendation, audit recommendations, agreed
            recommendation, recommended action, recommended actions, what we recommend, recommendation
            made, original recommendation, proposal for improvement, proposals for improvement
            """),
    RESPONSE("""
            response, responses, management response, management responses, management comment, management
            comments, council response, councils response, our response, officer response, officers
            response, service response, response and action, client response, departmental response,
            agreed, accepted, agreed y n, accepted y n, reply, managements response
            """),
    ACTION("""
            action, actions, agreed action, agreed actions, agreed management action, management action,
            management actions, action required, actions required, action needed, proposed action, proposed
            actions, planned action, planned actions, improvement action, improvement actions, action to be
            taken, actions to be taken, key action, key actions, task, tasks, key task, key tasks,
            activity, activities, step, steps, how, what we will do, what will we do, what needs to be
            done, action taken, action point, implementation plan, action we will take, actions we will take, what we
            are going to do, what we are doing, what we plan to do, deliverable, deliverables
            """),
    OWNER("""
            owner, owners, lead, leads, lead officer, lead officers, lead responsibility, responsible
            officer, responsible officers, responsible, responsibility, responsible person, responsible
            post, person responsible, officer responsible, officer, officers, who, who by, by whom, who is
            responsible, who will do it, action owner, accountable, accountable officer, lead person, risk
            owner, responsible manager, manager responsible, action by, assigned to, lead service, sro,
            senior responsible officer, responsible lead, strategic lead, delivery lead, lead department
            """),
    /** The councillor who answers for it in public; the owner is who does it. */
    MEMBER("""
            lead member, lead members, portfolio holder, portfolio holders, cabinet member, cabinet members,
            cabinet lead, executive member, lead councillor, member lead, lead cabinet member, cabinet
            portfolio, member champion
            """),
    DUE("""
            due, due date, when, by when, date, dates, target date, target dates, deadline, deadlines,
            timescale, timescales, time scale, timeframe, timetable, completion date, target completion,
            target completion date, implementation date, agreed date, agreed implementation date, date for
            completion, date due, date of implementation, end date, original date, original due date,
            planned date, planned completion date, completion, finish, finish date, original implementation
            date, milestone date, expected date, end, completed by, complete by, delivery date, delivered by
            """),
    /** When it was first said. */
    RAISED("""
            date raised, raised, raised on, year raised, when raised, date issued, report date, date of report,
            date reported, date identified, date of audit, audit date, date added, date opened
            """),
    REVISED_DUE("""
            revised date, revised due date, revised target date, revised implementation date, new date,
            forecast date, expected completion, extension requested to
            """),
    START("""
            start, start date, from, commencement, start by
            """),
    PRIORITY("""
            priority, priorities, priority level, priority rating, rating, risk rating, risk level, grade,
            importance, category of risk, risk category, level, high medium low, h m l, ranking,
            significance
            """),
    STATUS("""
            status, rag, rag status, rag rating, current status, implementation status, progress status,
            state, complete, completed, complete y n, traffic light, brag, brag status, brag rating,
            ragb, rag rating now, addressed, implemented, implemented y n
            """),
    /** How much of an action is done, in per cent. */
    PERCENT("""
            percent complete, percentage complete, complete percent, percent progress, percentage progress,
            progress percent, percent
            """),
    PROGRESS("""
            progress, update, updates, progress update, progress to date, position, current position,
            latest position, latest update, progress made, comment, comments, commentary, narrative, notes,
            latest progress, status update, evidence, progress and comments
            """),
    OUTCOME("""
            outcome, outcomes, intended outcome, intended outcomes, expected outcome, expected outcomes,
            desired outcome, desired outcomes, success criteria, success measure, success measures, measure
            of success, measures of success, impact, result, results, expected result, benefit, benefits,
            expected benefit, how will we know, what will success look like, what success looks like,
            target outcome, planned outcome, what good looks like, measures and outcomes, intended impact
            """),
    RESOURCES("""
            resource, resources, resource implications, resources required, cost, costs, budget, funding,
            financial implications
            """),
    MEASURE("""
            indicator, indicators, measure, measures, performance indicator, performance measure, pi, kpi,
            description of indicator
            """),
    TARGET("""
            target, targets, annual target, year end target
            """),
    BASELINE("""
            baseline, baseline position, starting point, current performance
            """),
    RISK("""
            risk, risks, risk description, description of risk, risk title, key risk, key risks
            """),
    LIKELIHOOD("""
            likelihood, probability
            """),
    MITIGATION("""
            mitigation, mitigating action, mitigating actions, controls, existing controls, control,
            countermeasure, countermeasures, mitigations
            """);

    private final Set<String> heads;

    Column(String heads) {
        this.heads = Set.of(heads.strip().replaceAll("\\s+", " ").split(", "));
    }

    boolean isHeaded(String plainHead) {
        return heads.contains(plainHead);
    }
}

// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visibletext.h"
#include "package/foreignitems_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::SequencingRule)
};

/// The identifiers in a script of prerequisites (AICC CMI 2.0): operands between & | ~ ( ) { } and
/// commas, without "=status", "<>status" and "2*".
QStringList operandsOf(const QString &script)
{
    static const QRegularExpression operators(u"[&|~(){},]"_s);
    static const QRegularExpression count(u"^\\d+\\s*\\*"_s);
    static const QRegularExpression status(u"(=|<>).*$"_s);
    QStringList operands;
    for (QString operand : script.split(operators)) {
        operand = operand.trimmed().remove(count).remove(status).trimmed();
        if (!operand.isEmpty())
            operands += operand;
    }
    return operands;
}

/// Whether \p number is within its limits; false also for NaN and for a comma.
bool isWithin(const ManifestNumber &number)
{
    bool isNumber = false;
    const double value = number.text.toDouble(&isNumber);
    return isNumber && value >= number.lowest && value <= number.highest;
}

class ItemChecker
{
public:
    ItemChecker(const ForeignManifest &manifest, const ForeignTargets &targets, ForeignProblems &problems)
        : m_manifest(manifest)
        , m_targets(targets)
        , m_problems(problems)
    { }

    QSet<QString> check()
    {
        checkOrganizations();
        for (const auto &rules : m_manifest.sequencingCollection) {
            if (is2004(m_manifest.edition))
                checkObjectives(rules, {});
        }
        return m_used;
    }

private:
    using enum ProblemCode;

    void checkOrganizations()
    {
        const QString wanted = m_manifest.wantedOrganization;
        const auto &organizations = m_manifest.organizations;
        if (organizations.empty()) {
            m_problems.report(ManifestEmpty, m_manifest.organizationsLine, {}, {});
            return;
        }
        const bool isNamed =
            wanted.isEmpty() ? organizations.size() == 1 : m_manifest.launched()->identifier == wanted;
        if (!isNamed)
            m_problems.report(ManifestOrganization, m_manifest.organizationsLine, {}, {wanted});
        for (const ForeignOrganization &organization : organizations)
            checkOrganization(organization);
    }

    void checkOrganization(const ForeignOrganization &organization)
    {
        if (organization.title.isEmpty())
            m_problems.report(ManifestTitleMissing, organization.line, organization.identifier,
                              {u"organization"_s});
        m_items.clear();
        m_opening = m_visible = m_enabled = 0;
        collectItems(organization.items, isDisabled(organization.sequencing));
        checkStart(organization);
        checkItems(organization.items);
        checkSequencing(organization.sequencing, !organization.items.empty(), organization.identifier);
        if (m_opening > 0 && m_visible == 0)
            m_problems.report(ManifestHidden, organization.line, organization.identifier, {});
        if (m_opening > 0 && m_enabled == 0)
            m_problems.report(ManifestDisabled, organization.line, organization.identifier, {});
    }

    /// Whether an item opens anything. LMSs start one organization; nobody need get to the others.
    void checkStart(const ForeignOrganization &organization)
    {
        if (m_opening > 0)
            return;
        const ProblemCode code = &organization != m_manifest.launched() ? ManifestOrganizationEmpty
            : organization.items.empty()                                ? ManifestNoItems
                                                                        : ManifestNothingOpens;
        m_problems.report(code, organization.line, organization.identifier, {organization.identifier});
    }

    void collectItems(const std::vector<ForeignItem> &items, bool isAboveDisabled)
    {
        for (const ForeignItem &item : items) {
            const bool isOff = isAboveDisabled || isDisabled(item.sequencing);
            m_items.insert(item.identifier);
            m_opening += item.resource.isEmpty() ? 0 : 1;
            m_visible += !item.resource.isEmpty() && item.isVisible ? 1 : 0;
            m_enabled += !item.resource.isEmpty() && !isOff ? 1 : 0;
            collectItems(item.items, isOff);
        }
    }

    /// SCORM 2004 SN 3.4: by its own rules or, where it has none, by those of a collection.
    [[nodiscard]] bool isDisabled(const std::optional<ForeignSequencing> &sequencing) const
    {
        if (!sequencing || !is2004(m_manifest.edition))
            return false;
        const ForeignSequencing *shared = sharedBy(*sequencing);
        return sequencing->isAlwaysDisabled || (shared && !sequencing->hasRules && shared->isAlwaysDisabled);
    }

    void checkItems(const std::vector<ForeignItem> &items)
    {
        for (const ForeignItem &item : items) {
            checkItem(item);
            checkItems(item.items);
        }
    }

    void checkItem(const ForeignItem &item)
    {
        if (item.title.isEmpty())
            m_problems.report(ManifestTitleMissing, item.line, item.identifier, {u"item"_s});
        checkItemResource(item);
        if (!item.parameters.isEmpty())
            m_problems.report(ManifestParameters, item.line, item.identifier, {item.parameters});
        for (const ManifestNumber &score : item.scores)
            checkScore(score, item);
        checkSequencing(item.sequencing, !item.items.empty(), item.identifier);
        checkTimeLimit(item);
        checkAdditions(item);
        if (m_manifest.edition == ScormEdition::Scorm12) {
            for (const QString &operand : operandsOf(item.prerequisites)) {
                if (!m_items.contains(operand))
                    m_problems.report(ManifestPrerequisite, item.line, item.identifier, {operand});
            }
        }
        const QString launchData = is2004(m_manifest.edition) ? u"dataFromLMS"_s : u"datafromlms"_s;
        m_problems.reportLength(launchData, item.launchData, is2004(m_manifest.edition) ? 4000 : 4096,
                                item.line, item.identifier);
    }

    /// SCORM 1.2 RTE, CMITimespan.
    void checkTimeLimit(const ForeignItem &item)
    {
        static const QRegularExpression timespan(u"^\\d{2,4}:\\d\\d:\\d\\d(\\.\\d{1,2})?$"_s);
        if (item.timeLimit && !timespan.match(item.timeLimit->identifier).hasMatch())
            m_problems.report(ManifestTimeLimit, item.timeLimit->line, item.identifier,
                              {item.timeLimit->identifier});
    }

    /// SCORM 2004 SN 3: rules name what there is, and leave a way to what is below.
    void checkSequencing(const std::optional<ForeignSequencing> &sequencing, bool hasItems,
                         const QString &identifier)
    {
        if (!sequencing || !is2004(m_manifest.edition))
            return;
        const QString reference = sequencing->reference;
        const ForeignSequencing *shared = sharedBy(*sequencing);
        const bool isThere = reference.isEmpty() || shared;
        if (!isThere)
            m_problems.report(ManifestSequencingMissing, sequencing->line, identifier, {reference});
        for (const ManifestReference &objective : sequencing->asked) {
            const bool isKnown = sequencing->objectives.contains(objective.identifier)
                || (shared && shared->objectives.contains(objective.identifier));
            if (isThere && !isKnown)
                m_problems.report(ManifestObjectiveUnknown, objective.line, identifier,
                                  {objective.identifier});
        }
        if (hasItems && sequencing->controlLine > 0 && !sequencing->choice && !sequencing->flow)
            m_problems.report(ManifestControlMode, sequencing->controlLine, identifier, {});
        checkObjectives(*sequencing, identifier);
    }

    /// SCORM 2004 SN 3.10: what the schemas cannot say of the objectives of one activity.
    void checkObjectives(const ForeignSequencing &sequencing, const QString &identifier)
    {
        QSet<QString> known;
        QSet<QString> written;
        for (const ForeignObjective &objective : sequencing.defined) {
            const auto reportRule = [&](const QString &rule) {
                m_problems.report(ManifestSequencingRule, objective.line, identifier, {rule});
            };
            if (objective.identifier.isEmpty() && objective.hasMaps)
                reportRule(RuleText::tr("An objective with <mapInfo> must have an objectiveID."));
            if (!objective.identifier.isEmpty() && known.contains(objective.identifier))
                reportRule(withArguments(RuleText::tr("Two objectives here have the objectiveID “%1”."),
                                         {visibleText(objective.identifier)}));
            known.insert(objective.identifier);
            for (const QString &target : objective.written) {
                if (written.contains(target))
                    reportRule(withArguments(RuleText::tr("Two objectives here write to the same one, “%1”."),
                                             {visibleText(target.section(u' ', 1))}));
            }
            for (const QString &target : objective.written)
                written.insert(target);
        }
    }

    /// SCORM 2004 CAM 3.4: what ADL adds to items that open something.
    void checkAdditions(const ForeignItem &item)
    {
        if (!is2004(m_manifest.edition))
            return;
        for (const ManifestReference &element : item.ofLeaves) {
            if (!item.items.empty())
                m_problems.report(
                    ManifestSequencingRule, element.line, item.identifier,
                    {withArguments(RuleText::tr("<%1> must not stand in an item with items below it."),
                                   {element.identifier})});
        }
        QSet<QString> known;
        for (const ManifestReference &target : item.dataTargets) {
            if (known.contains(target.identifier))
                m_problems.report(ManifestSequencingRule, target.line, item.identifier,
                                  {withArguments(RuleText::tr("Two <map> here have the targetID “%1”."),
                                                 {visibleText(target.identifier)})});
            known.insert(target.identifier);
        }
    }

    /// The rules of a collection that \p sequencing takes over; null without any.
    [[nodiscard]] const ForeignSequencing *sharedBy(const ForeignSequencing &sequencing) const
    {
        const auto found = m_manifest.sequencingCollection.constFind(sequencing.reference);
        return found == m_manifest.sequencingCollection.constEnd() ? nullptr : &*found;
    }

    void checkItemResource(const ForeignItem &item)
    {
        const bool isStrict = is2004(m_manifest.edition);
        if (item.resource.isEmpty()) {
            if (isStrict && item.items.empty())
                m_problems.report(ManifestLeafEmpty, item.line, item.identifier, {});
            return;
        }
        if (isStrict && !item.items.empty())
            m_problems.report(ManifestClusterResource, item.line, item.identifier, {item.resource});
        m_used.insert(item.resource);
        const ForeignResource *resource = m_targets.resources.value(item.resource);
        if (!resource && !m_targets.submanifests.contains(item.resource))
            m_problems.report(ManifestReferenceDangling, item.line, item.identifier, {item.resource});
        if (resource && resource->launch.target == ManifestAddress::Target::None)
            m_problems.report(ManifestLaunchMissing, item.line, item.identifier, {item.resource});
    }

    void checkScore(const ManifestNumber &score, const ForeignItem &item)
    {
        if (!isWithin(score))
            m_problems.report(
                ManifestScore, score.line, item.identifier,
                {score.element, score.text,
                 u"%1…%2"_s.arg(QString::number(score.lowest), QString::number(score.highest))});
    }

    const ForeignManifest &m_manifest;
    const ForeignTargets &m_targets;
    ForeignProblems &m_problems;
    QSet<QString> m_items; ///< Of the organization that is being checked.
    int m_opening = 0; ///< Items in it that open something,
    int m_visible = 0; ///< those of them that are visible,
    int m_enabled = 0; ///< and those that no rule disables for good.
    QSet<QString> m_used; ///< Resources that an item opens.
};

} // namespace

QSet<QString> checkForeignItems(const ForeignManifest &manifest, const ForeignTargets &targets,
                                ForeignProblems &problems)
{
    return ItemChecker(manifest, targets, problems).check();
}

} // namespace Kogge

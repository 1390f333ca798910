package nl.loket;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.loket.steering.Figure;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "nl.loket", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule controllersStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("routes are reached by URL, not by import");

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("other areas ask the desk, not the table");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("pages and other areas get views, never entities");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe("now() without Clock", ArchitectureTest::asksTheMachine))
            .because("business time can be shifted, and a test must be able to set the date");

    @ArchTest
    static final ArchRule controllersHoldNoTransactions = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a transaction is a desk's");

    @ArchTest
    static final ArchRule steeringTellsFiguresAndNoNumbers = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("nl.loket.steering")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("View")
            .should()
            .notHaveRawType(describe(
                    "a number or a map",
                    t -> t.isAssignableTo(Number.class)
                            || t.isPrimitive() && !t.getName().equals("boolean")
                            || t.isAssignableTo(Map.class)))
            .because("a number of people reaches a page as a Figure, or the disclosure has not seen it");

    @ArchTest
    static final ArchRule onlyTheDisclosureMakesFigures = noClasses()
            .that()
            .doNotHaveSimpleName("Disclosure")
            .and()
            .doNotHaveSimpleName("Figure")
            .should()
            .callMethodWhere(describe(
                    "a Figure is made",
                    call -> call.getTargetOwner().isEquivalentTo(Figure.class)
                            && List.of("shown", "few", "withheld").contains(call.getName())))
            .because("there is one gate through which figures leave");

    private static boolean asksTheMachine(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        return call.getName().equals("now")
                        && owner.getPackageName().equals("java.time")
                        && parameters.stream().noneMatch(p -> p.isEquivalentTo(Clock.class))
                || call.getName().equals("currentTimeMillis") && owner.isEquivalentTo(System.class);
    }
}

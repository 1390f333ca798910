package nl.loket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.loket.web.Cast;
import nl.loket.web.Footprint;
import nl.loket.web.Outsiders;
import nl.loket.web.school.SchoolPeople;
import nl.loket.web.shell.FreshDoors;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole portal on a real port and a real database; one context for all such tests, cleaned before each. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LoketApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({
    PortalTestConfiguration.class,
    Cast.class,
    Companions.class,
    Footprint.class,
    FreshDoors.class,
    Outsiders.class,
    Portal.class,
    SchoolPeople.class
})
public @interface PortalTest {}
